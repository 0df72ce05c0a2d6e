import { inChunks } from '@trust-portal/knex-store';
import { Knex } from 'knex';
import type { ArchiveRecord } from './ArchiveStore';
import type { ArchiveTable } from './archiveTables';
import type { ArchiveProblem } from './archiveValues';

const toPain: ArchiveTarget = { table: 'pain', column: 'number' };
const toVoice: ArchiveTarget = { table: 'evidence', column: 'number' };
const toChainItem: ArchiveTarget = { table: 'chain_item', column: 'id' };
const toImport: ArchiveTarget = { table: 'evidence_import', column: 'id' };

interface ArchiveTarget {
  table: ArchiveTable;
  column: string;
}

/**
 * Which columns refer to which rows. An erasure may come before its voice, and what was done may be
 * told of records that are in no table.
 */
const references: Partial<Record<ArchiveTable, Record<string, ArchiveTarget>>> =
  {
    pain: {
      merged_into: toPain,
      taxonomy_version: { table: 'taxonomy_version', column: 'version' },
      priority_table_version: {
        table: 'priority_table_version',
        column: 'version',
      },
    },
    pain_market: { pain: toPain },
    pain_segment: { pain: toPain },
    pain_entity: { pain: toPain },
    pain_transition: { pain: toPain },
    pain_signal: { pain: toPain },
    pain_follower: { pain: toPain },
    pain_comment: { pain: toPain },
    pain_merge: { pain: toPain, into_pain: toPain },
    not_duplicate: { pain_low: toPain, pain_high: toPain },
    chain_item: { pain: toPain, parent_id: toChainItem },
    reading: { pain: toPain, measure_id: toChainItem },
    interim_answer: { pain: toPain },
    import_reject: { import_id: toImport },
    evidence: {
      customer_id: { table: 'customer', column: 'id' },
      import_id: toImport,
    },
    evidence_link: {
      evidence: toVoice,
      pain: toPain,
      chain_item_id: toChainItem,
    },
    answer: { evidence: toVoice },
    activity: { pain: toPain },
  };

interface Reference {
  /** The place of the record. */
  index: number;
  column: string;
  target: ArchiveTarget;
  value: string | number;
  /** Whether the row refers to itself. */
  circular: boolean;
}

const chunkSize = 400;

/**
 * Finds the columns that refer to a row which is neither in the database nor among the records.
 * The values must be of the right kind already.
 */
export async function findDanglingReferences(
  db: Knex,
  records: readonly ArchiveRecord[],
): Promise<Array<ArchiveProblem & { index: number }>> {
  const found = records.flatMap(referencesOf);
  const known = await readKnown(db, records, found);
  return found
    .filter(
      reference =>
        reference.circular || !known.has(keyOf(reference, reference)),
    )
    .map(({ index, column, target, value, circular }) => ({
      index,
      column,
      message: circular
        ? 'must not be the row itself'
        : `there is no ${target.table} ${value}`,
    }));
}

function referencesOf(
  { table, row }: ArchiveRecord,
  index: number,
): Reference[] {
  return Object.entries(references[table] ?? {}).flatMap(([column, target]) => {
    const value = row[column];
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    const circular = target.table === table && row[target.column] === value;
    return [{ index, column, target, value, circular }];
  });
}

/** What the references name and what there is, by {@link keyOf}. */
async function readKnown(
  db: Knex,
  records: readonly ArchiveRecord[],
  found: readonly Reference[],
): Promise<Set<string>> {
  const targets = new Map(
    found.map(({ target }) => [target.table, target] as const),
  );
  const known = new Set<string>();
  for (const { table, row } of records) {
    const target = targets.get(table);
    if (target) known.add(keyOf({ target }, { value: row[target.column] }));
  }
  for (const target of targets.values()) {
    const wanted = found
      .filter(one => one.target.table === target.table)
      .filter(one => !known.has(keyOf(one, one)))
      .map(({ value }) => value);
    const values = await inChunks(
      [...new Set(wanted)],
      chunkSize,
      (chunk): Promise<Array<string | number>> =>
        db(target.table).whereIn(target.column, chunk).pluck(target.column),
    );
    values.forEach(value => known.add(keyOf({ target }, { value })));
  }
  return known;
}

/** Large numbers are texts in PostgreSQL, so all are compared as texts. */
function keyOf(
  { target }: Pick<Reference, 'target'>,
  { value }: { value: unknown },
): string {
  return `${target.table} ${value}`;
}
