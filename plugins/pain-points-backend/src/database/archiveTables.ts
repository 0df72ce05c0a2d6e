import {
  frequencies,
  priorities,
  severities,
} from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';

/**
 * The tables that hold business data, those that others build on first. What can be
 * counted or indexed anew is no part of an archive, nor is the outbox.
 */
export const archiveTables = {
  taxonomy_version: ['version'],
  priority_table_version: ['version'],
  pain: ['number'],
  pain_market: ['pain', 'market'],
  pain_segment: ['pain', 'segment'],
  pain_entity: ['pain', 'entity_ref'],
  pain_transition: ['number'],
  pain_signal: ['pain', 'user_ref'],
  pain_follower: ['pain', 'user_ref'],
  pain_comment: ['number'],
  pain_merge: ['number'],
  not_duplicate: ['pain_low', 'pain_high'],
  // Parents are made before children.
  chain_item: ['pain', 'position', 'id'],
  reading: ['id'],
  interim_answer: ['id'],
  customer: ['id'],
  evidence_import: ['id'],
  import_reject: ['import_id', 'line', 'field'],
  evidence: ['number'],
  evidence_link: ['id'],
  answer: ['id'],
  erasure: ['evidence'],
  evidence_access: ['number'],
  activity: ['number'],
} as const satisfies Record<string, readonly string[]>;

export type ArchiveTable = keyof typeof archiveTables;

/** All of them, in the order in which an archive holds them. */
export const archiveTableNames = Object.keys(archiveTables) as ArchiveTable[];

/**
 * A pain may be merged into one with a higher number, which itself is merged into none: an archive
 * holds those first, so that it can be brought in piece by piece.
 */
export const archiveParts: Readonly<
  Partial<
    Record<ArchiveTable, ReadonlyArray<(rows: Knex.QueryBuilder) => void>>
  >
> = {
  pain: [
    rows => rows.whereNull('merged_into'),
    rows => rows.whereNotNull('merged_into'),
  ],
};

/** Numbers that may be larger than an integer of PostgreSQL. */
export const largeNumbers: ReadonlySet<string> = new Set([
  'evidence.number',
  'evidence_link.evidence',
  'answer.evidence',
  'erasure.evidence',
  'evidence_access.number',
  'activity.number',
]);

/** Columns that the database makes by itself. */
export const generatedColumns: ReadonlySet<string> = new Set([
  'shareable',
  'list_position',
]);

/** Text columns that hold JSON, in whatever table they stand. */
export const jsonColumns: ReadonlySet<string> = new Set([
  'changed_ids',
  'content',
  'defaults',
  'description',
  'detail',
  'details',
  'mentions',
  'metric',
  'query',
  'redaction_marks',
  'steps',
  'title',
  'unit',
]);

/** Columns of levels, from 1 up to the number: a list cannot show any other. */
export const levelColumns: Readonly<Record<string, number | undefined>> = {
  severity: severities.length,
  frequency: frequencies.length,
  priority: priorities.length,
};

export function isArchiveTable(name: string): name is ArchiveTable {
  return Object.hasOwn(archiveTables, name);
}
