import { BilingualText } from '@trust-portal/record-contracts';
import { joinList, splitList } from './listCell';

/** A record on its way to or from a file; the contract's schema judges what came from one. */
export type LooseRecord = Record<string, unknown>;

/** One column of a file: how a value is written, and how a cell changes a record. */
export interface CsvColumn {
  field: string;
  head: BilingualText;
  /** A file without it is none of these. */
  required: boolean;
  cell(record: LooseRecord): string;
  /** Absent for what a file only tells, such as the number. */
  take?(record: LooseRecord, cell: string): void;
}

type ColumnBasis = Pick<CsvColumn, 'field' | 'head'> & { required?: boolean };

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A column that is written for the reader and passed over when the file comes back. */
export function toldColumn({ field, head }: ColumnBasis): CsvColumn {
  return {
    field,
    head,
    required: false,
    cell: record => textOf(record[field]),
  };
}

export function textColumn({
  field,
  head,
  required = false,
}: ColumnBasis): CsvColumn {
  return {
    field,
    head,
    required,
    cell: record => textOf(record[field]),
    take: (record, cell) => {
      record[field] = cell === '' ? undefined : cell;
    },
  };
}

/** A value within another, such as `note.zh`; the outer one is absent when all its values are. */
export function innerColumn({ field, head }: ColumnBasis): CsvColumn {
  const [outer, inner] = field.split('.');
  const valuesOf = (record: LooseRecord) =>
    (record[outer] ?? {}) as LooseRecord;
  return {
    field,
    head,
    required: false,
    cell: record => textOf(valuesOf(record)[inner]),
    take: (record, cell) => {
      const { [inner]: _before, ...others } = valuesOf(record);
      const values = cell === '' ? others : { ...others, [inner]: cell };
      record[outer] = Object.keys(values).length > 0 ? values : undefined;
    },
  };
}

export function listColumn({ field, head }: ColumnBasis): CsvColumn {
  return {
    field,
    head,
    required: false,
    cell: record => joinList(record[field] as string[]),
    take: (record, cell) => {
      record[field] = splitList(cell);
    },
  };
}

/** Terms in other languages: `de: Karte | fr: Carte`. */
export function translationsColumn({ field, head }: ColumnBasis): CsvColumn {
  return {
    field,
    head,
    required: false,
    cell: record =>
      joinList(
        (record[field] as Array<{ language: string; term: string }>).map(
          ({ language, term }) => `${language}: ${term}`,
        ),
      ),
    take: (record, cell) => {
      record[field] = splitList(cell).map(value => {
        const [language, ...term] = value.split(':');
        return { language: language.trim(), term: term.join(':').trim() };
      });
    },
  };
}

const yes = new Set(['true', 'yes', '1', '是']);
const no = new Set(['', 'false', 'no', '0', '否']);

/** Yes or no; anything else is left as it is, for the schema to refuse. */
export function flagColumn({ field, head }: ColumnBasis): CsvColumn {
  return {
    field,
    head,
    required: false,
    cell: record => String(record[field]),
    take: (record, cell) => {
      const value = cell.toLowerCase();
      if (yes.has(value)) record[field] = true;
      else record[field] = no.has(value) ? false : cell;
    },
  };
}
