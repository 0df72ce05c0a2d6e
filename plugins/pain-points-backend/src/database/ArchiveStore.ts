import {
  applyKeyset,
  inChunks,
  isPostgres,
  KeysetValue,
  VersionedDocumentStore,
} from '@trust-portal/knex-store';
import { Knex } from 'knex';
import { choiceProblems } from './archiveChoices';
import { findUnknownKinds } from './archiveKinds';
import { findDanglingReferences } from './archiveReferences';
import {
  archiveParts,
  archiveTableNames,
  archiveTables,
  type ArchiveTable,
} from './archiveTables';
import {
  fromArchiveRow,
  readArchiveColumns,
  toArchiveRow,
  type ArchiveProblem,
  type ArchiveRow,
} from './archiveValues';
import type { TaxonomyContent } from '../taxonomy/TaxonomyContent';
import { indexVoices } from './evidenceSearch';
import { withTallies } from './evidenceTallies';

export interface ArchiveRecord {
  table: ArchiveTable;
  row: ArchiveRow;
}

/** What a restore brought in. */
export interface RestoredRows {
  added: number;
  alreadyThere: number;
  /** Pains whose counts and search terms must be made anew. */
  pains: number[];
}

const batchSize = 500;
const chunkSize = 200;

/** Writes all business data out, and brings it in again. */
export class ArchiveStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** All rows, table by table, each by its key; never more than a batch at once. */
  async *read(): AsyncGenerator<ArchiveRecord[]> {
    for (const table of archiveTableNames) {
      const columns = await readArchiveColumns(this.#db, table);
      for (const narrow of archiveParts[table] ?? [() => undefined]) {
        for await (const rows of this.#readPart(table, narrow)) {
          yield rows.map(row => ({ table, row: toArchiveRow(row, columns) }));
        }
      }
    }
  }

  async *#readPart(
    table: ArchiveTable,
    narrow: (rows: Knex.QueryBuilder) => void,
  ): AsyncGenerator<Array<Record<string, unknown>>> {
    const key = archiveTables[table];
    let after: KeysetValue[] | undefined;
    let rows: Array<Record<string, unknown>>;
    do {
      rows = await applyKeyset(this.#db(table).modify(narrow), {
        order: key.map(column => ({ column, direction: 'asc' as const })),
        after,
      })
        .limit(batchSize)
        .select('*');
      const last = rows[rows.length - 1];
      after = last && key.map(column => last[column] as KeysetValue);
      if (rows.length > 0) {
        yield rows;
      }
    } while (rows.length === batchSize);
  }

  /** What is wrong with the values of the records, by their place. */
  async check(
    records: readonly ArchiveRecord[],
  ): Promise<Array<ArchiveProblem & { index: number }>> {
    const columns = await this.#columnsOf(records);
    return records.flatMap(({ table, row }, index) => {
      const result = fromArchiveRow(row, columns.get(table) ?? []);
      const problems =
        'problems' in result ? result.problems : choiceProblems(table, row);
      return problems.map(problem => ({ ...problem, index }));
    });
  }

  /**
   * Which records refer to what is neither there nor among them, by their place. Their values must
   * have been checked.
   */
  async checkReferences(
    records: readonly ArchiveRecord[],
    taxonomies: VersionedDocumentStore<TaxonomyContent>,
  ): Promise<Array<ArchiveProblem & { index: number }>> {
    return [
      ...(await findDanglingReferences(this.#db, records)),
      ...(await findUnknownKinds(this.#db, taxonomies, records)),
    ];
  }

  /**
   * Adds the records that are not there yet; those that are stay as they are. Search
   * terms and counts of voices are made anew, pains are for the caller.
   */
  async restore(records: readonly ArchiveRecord[]): Promise<RestoredRows> {
    const columns = await this.#columnsOf(records);
    const rowsOf = (table: ArchiveTable) =>
      records
        .filter(record => record.table === table)
        .flatMap(({ row }) => {
          const result = fromArchiveRow(row, columns.get(table) ?? []);
          return 'row' in result ? [result.row] : [];
        });
    const voices = [
      ...rowsOf('evidence').map(({ number }) => Number(number)),
      ...rowsOf('evidence_link').map(({ evidence }) => Number(evidence)),
    ];
    const pains = new Set<number>();
    let added = 0;
    await withTallies(
      this.#db,
      [...new Set(voices)].sort((a, b) => a - b),
      async () => {
        for (const table of archiveTableNames) {
          const inserted = await this.#insert(table, rowsOf(table));
          added += inserted.length;
          for (const row of inserted) {
            if (table === 'pain') pains.add(Number(row.number));
            if (table === 'evidence_link') pains.add(Number(row.pain));
          }
          if (table === 'evidence') await this.#indexInserted(inserted);
        }
      },
    );
    return { added, alreadyThere: records.length - added, pains: [...pains] };
  }

  async #columnsOf(records: readonly ArchiveRecord[]) {
    const tables = [...new Set(records.map(({ table }) => table))];
    const columns = new Map<
      ArchiveTable,
      Awaited<ReturnType<typeof readArchiveColumns>>
    >();
    for (const table of tables) {
      columns.set(table, await readArchiveColumns(this.#db, table));
    }
    return columns;
  }

  async #insert(
    table: ArchiveTable,
    rows: readonly ArchiveRow[],
  ): Promise<ArchiveRow[]> {
    if (rows.length === 0) return [];
    const inserted = await inChunks(
      rows,
      chunkSize,
      (chunk): Promise<ArchiveRow[]> =>
        this.#db(table).insert(chunk).onConflict().ignore().returning('*'),
    );
    if (isPostgres(this.#db) && archiveTables[table][0] === 'number') {
      // Numbers that were given by hand are unknown to the sequence.
      await this.#db.raw(
        `SELECT setval(pg_get_serial_sequence(?, 'number'), greatest(max(number), 1)) FROM ??`,
        [table, table],
      );
    }
    return inserted;
  }

  async #indexInserted(rows: readonly ArchiveRow[]): Promise<void> {
    await indexVoices(
      this.#db,
      rows.flatMap(row => {
        const text = row.redaction === 'done' ? row.redacted_text : row.text;
        return typeof text === 'string'
          ? [{ number: Number(row.number), text }]
          : [];
      }),
    );
  }
}
