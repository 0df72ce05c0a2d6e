import { Insert } from '@trust-portal/knex-store';
import {
  Frequency,
  PainState,
  Priority,
  Severity,
} from '@trust-portal/plugin-pain-points-common';
import { LocalizedText } from '@trust-portal/record-contracts';
import { rankOfPriority } from '../pains/priority';
import { PainRecord, toPainRecord } from './painRows';

/** What a person says about a pain, with what was looked up for it. */
export interface PainContent {
  kindId: string;
  taxonomyVersion: number;
  title: LocalizedText;
  description: LocalizedText;
  markets: readonly string[];
  segments: readonly string[];
  entityRefs: readonly string[];
  owner?: string;
  severity: Severity;
  frequency: Frequency;
  priority: Priority;
  priorityTableVersion: number;
}

export interface NewPain extends PainContent {
  reportedBy: string;
  createdAt: string;
  state?: PainState;
}

/** The columns of a pain that people write. */
export function contentColumns(pain: PainContent) {
  return {
    kind_id: pain.kindId,
    taxonomy_version: pain.taxonomyVersion,
    title: JSON.stringify(pain.title),
    description: JSON.stringify(pain.description),
    owner: pain.owner ?? null,
    severity: pain.severity,
    frequency: pain.frequency,
    priority: rankOfPriority(pain.priority),
    priority_table_version: pain.priorityTableVersion,
    markets: JSON.stringify(pain.markets),
    segments: JSON.stringify(pain.segments),
    entity_refs: JSON.stringify(pain.entityRefs),
  };
}

function newColumns(pain: NewPain) {
  return {
    ...contentColumns(pain),
    state: pain.state ?? 'reported',
    reported_by: pain.reportedBy,
    created_at: pain.createdAt,
    updated_at: pain.createdAt,
  };
}

/** The rows of a new pain, under a number that nobody else has. */
export function newPainRows(number: number, pain: NewPain): Insert[] {
  return [
    { table: 'pain', row: { number, ...newColumns(pain) } },
    ...listRows(number, pain),
  ];
}

/** A new pain as its row will tell it; the database fills in the rest with the same values. */
export function newPainRecord(number: number, pain: NewPain): PainRecord {
  return toPainRecord({
    number,
    ...newColumns(pain),
    merged_into: null,
    closed_without_proof: null,
    resolved_at: null,
    evidence_count: 0,
    signal_count: 0,
    comment_count: 0,
    silent: false,
    version: 1,
  });
}

/** What filters look at stands in tables of its own. */
export function listRows(pain: number, content: PainContent): Insert[] {
  const { markets, segments, entityRefs } = content;
  return [
    ...markets.map(market => ({ table: 'pain_market', row: { pain, market } })),
    ...segments.map(segment => ({
      table: 'pain_segment',
      row: { pain, segment },
    })),
    ...entityRefs.map(entity_ref => ({
      table: 'pain_entity',
      row: { pain, entity_ref },
    })),
  ];
}
