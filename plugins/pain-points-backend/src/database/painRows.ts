import { fromBooleanColumn, fromJsonColumn } from '@trust-portal/knex-store';
import { Pain } from '@trust-portal/plugin-pain-points-common';
import { LocalizedText } from '@trust-portal/record-contracts';
import { formatPainId } from '../pains/painNumber';
import { priorityOfRank } from '../pains/priority';

/** A row of the table `pain`. */
export interface PainRow {
  number: number;
  kind_id: string;
  taxonomy_version: number;
  title: string;
  description: string;
  owner: string | null;
  severity: Pain['severity'];
  frequency: Pain['frequency'];
  priority: number;
  priority_table_version: number;
  state: Pain['state'];
  merged_into: number | null;
  closed_without_proof: string | null;
  reported_by: string;
  created_at: string;
  updated_at: string;
  resolved_at: string | null;
  markets: string;
  segments: string;
  entity_refs: string;
  evidence_count: number;
  signal_count: number;
  comment_count: number;
  silent: boolean | number;
  version: number;
}

/** The columns that lists read: all but the description. */
export const listedColumns = [
  'number',
  'kind_id',
  'taxonomy_version',
  'title',
  'owner',
  'severity',
  'frequency',
  'priority',
  'priority_table_version',
  'state',
  'merged_into',
  'closed_without_proof',
  'reported_by',
  'created_at',
  'updated_at',
  'resolved_at',
  'markets',
  'segments',
  'entity_refs',
  'evidence_count',
  'signal_count',
  'comment_count',
  'silent',
  'version',
] as const satisfies ReadonlyArray<keyof PainRow>;
export type ListedPainRow = Pick<PainRow, (typeof listedColumns)[number]>;

/** A pain as lists read it; the counts of recent voices depend on the day. */
export type ListedPain = Omit<
  Pain,
  'evidenceLast30Days' | 'evidencePrevious30Days'
> & { number: number };

/** A pain as its whole row tells it. */
export type PainRecord = ListedPain & { description: LocalizedText };

export function toPainRecord(row: PainRow): PainRecord {
  return {
    ...toListedPain(row),
    description: fromJsonColumn<LocalizedText>(row.description),
  };
}

export function toListedPain(row: ListedPainRow): ListedPain {
  return {
    id: formatPainId(row.number),
    number: row.number,
    kindId: row.kind_id,
    taxonomyVersion: row.taxonomy_version,
    title: fromJsonColumn<LocalizedText>(row.title),
    markets: fromJsonColumn<string[]>(row.markets),
    segments: fromJsonColumn<string[]>(row.segments),
    entityRefs: fromJsonColumn<string[]>(row.entity_refs),
    owner: row.owner ?? undefined,
    severity: row.severity,
    frequency: row.frequency,
    priority: priorityOfRank(row.priority),
    priorityTableVersion: row.priority_table_version,
    state: row.state,
    mergedInto:
      row.merged_into === null ? undefined : formatPainId(row.merged_into),
    closedWithoutProof: row.closed_without_proof ?? undefined,
    reportedBy: row.reported_by,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    resolvedAt: row.resolved_at ?? undefined,
    evidenceCount: row.evidence_count,
    signalCount: row.signal_count,
    commentCount: row.comment_count,
    silent: fromBooleanColumn(row.silent),
    version: row.version,
  };
}
