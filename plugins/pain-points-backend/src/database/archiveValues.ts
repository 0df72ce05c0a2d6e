import { LARGEST_INTEGER } from '@trust-portal/record-contracts';
import { Knex } from 'knex';
import {
  generatedColumns,
  jsonColumns,
  largeNumbers,
  levelColumns,
  type ArchiveTable,
} from './archiveTables';

type ColumnKind = 'integer' | 'number' | 'boolean' | 'binary' | 'text';

interface ArchiveColumn {
  name: string;
  kind: ColumnKind;
  nullable: boolean;
  maximumLength?: number;
  /** The largest number that the column can hold. */
  maximum?: number;
}

/** A row as an archive holds it: the same from either database. */
export type ArchiveRow = Record<string, unknown>;

/** What is wrong with a value of a row. */
export interface ArchiveProblem {
  column: string;
  message: string;
}

function kindOf(type: string): ColumnKind {
  if (/^bool/.test(type)) return 'boolean';
  if (/int/.test(type)) return 'integer';
  if (/double|float|real|numeric/.test(type)) return 'number';
  if (/blob|bytea|binary/.test(type)) return 'binary';
  return 'text';
}

/** The columns of a table, as the database knows them. */
export async function readArchiveColumns(
  db: Knex,
  table: ArchiveTable,
): Promise<ArchiveColumn[]> {
  const info = await db(table).columnInfo();
  return Object.entries(info)
    .filter(([name]) => !generatedColumns.has(name))
    .map(([name, column]) => ({
      name,
      kind: kindOf(column.type.toLowerCase()),
      nullable: column.nullable,
      maximumLength: Number(column.maxLength) || undefined,
      maximum: largeNumbers.has(`${table}.${name}`)
        ? undefined
        : LARGEST_INTEGER,
    }));
}

/** A row of the database as JSON holds it: numbers as numbers, flags as flags, bytes in base64. */
export function toArchiveRow(
  row: Record<string, unknown>,
  columns: readonly ArchiveColumn[],
): ArchiveRow {
  return Object.fromEntries(
    columns.map(({ name, kind }) => [name, toArchiveValue(row[name], kind)]),
  );
}

function toArchiveValue(value: unknown, kind: ColumnKind): unknown {
  if (value === null || value === undefined) return null;
  switch (kind) {
    case 'integer':
    case 'number':
      return Number(value);
    case 'boolean':
      return value === true || value === 1;
    case 'binary':
      return Buffer.from(value as Uint8Array).toString('base64');
    default:
      return value;
  }
}

/** A row of an archive as the database takes it, or what is wrong with it. */
export function fromArchiveRow(
  row: ArchiveRow,
  columns: readonly ArchiveColumn[],
): { row: ArchiveRow } | { problems: ArchiveProblem[] } {
  const problems: ArchiveProblem[] = [];
  const known = new Set(columns.map(({ name }) => name));
  for (const column of Object.keys(row)) {
    if (!known.has(column)) {
      problems.push({ column, message: 'is no column of this table' });
    }
  }
  const values = columns.map(column => {
    const value = row[column.name] ?? null;
    const message = valueProblem(value, column);
    if (message) problems.push({ column: column.name, message });
    return [
      column.name,
      column.kind === 'binary' && typeof value === 'string'
        ? Buffer.from(value, 'base64')
        : value,
    ];
  });
  return problems.length > 0
    ? { problems }
    : { row: Object.fromEntries(values) };
}

function valueProblem(
  value: unknown,
  { name, kind, nullable, maximumLength, maximum }: ArchiveColumn,
): string | undefined {
  if (value === null) return nullable ? undefined : 'is missing';
  switch (kind) {
    case 'integer':
      if (!Number.isSafeInteger(value)) return 'must be a whole number';
      if (maximum !== undefined && Math.abs(Number(value)) > maximum) {
        return `must be at most ${maximum}`;
      }
      return levelProblem(Number(value), levelColumns[name]);
    case 'number':
      return Number.isFinite(value) ? undefined : 'must be a number';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'must be true or false';
    default:
      if (typeof value !== 'string') return 'must be a text';
      if (value.includes('\u0000')) return 'must not contain NUL';
      if (jsonColumns.has(name) && !isJson(value)) return 'must be JSON';
      return maximumLength !== undefined && value.length > maximumLength
        ? `must have at most ${maximumLength} characters`
        : undefined;
  }
}

function levelProblem(
  value: number,
  highest: number | undefined,
): string | undefined {
  return highest === undefined || (value >= 1 && value <= highest)
    ? undefined
    : `must be a level from 1 to ${highest}`;
}

function isJson(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}
