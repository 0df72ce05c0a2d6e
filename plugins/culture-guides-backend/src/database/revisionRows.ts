import { fromBooleanColumn, fromJsonColumn } from '@trust-portal/knex-store';
import {
  Claim,
  Decision,
  RevisionState,
  Significance,
} from '@trust-portal/plugin-culture-guides-common';
import { Waiting } from '../guides/revisionReview';

/** What names a revision. */
export interface RevisionKey {
  sectionId: string;
  language: string;
  number: number;
}

export interface RevisionRow {
  section_id: string;
  language: string;
  number: number;
  state: string;
  title: string;
  body: string;
  claims: string;
  promises: string;
  significance: string;
  source_language: string;
  based_on: number | null;
  base_number: number;
  restores: number | null;
  note: string;
  in_force_from: string | null;
  touches_law: boolean | number;
  waits_for_team: boolean | number;
  waits_for_legal: boolean | number;
  author: string;
  submitted_at: string;
  published_at: string | null;
  content_hash: string;
}

/** A revision without its text. */
export interface RevisionSummaryRecord extends RevisionKey {
  state: RevisionState;
  title: string;
  significance: Significance;
  /** The source when it was handed in; its pin is a number of that language. */
  sourceLanguage: string;
  basedOn?: number;
  baseNumber: number;
  restores?: number;
  note: string;
  inForceFrom?: string;
  touchesLaw: boolean;
  waits: Waiting;
  author: string;
  submittedAt: string;
  publishedAt?: string;
  contentHash: string;
}

/** A revision with its text. */
export interface RevisionRecord extends RevisionSummaryRecord {
  body: string;
  claims: Claim[];
  /** References of the promises that it cites. */
  promises: string[];
}

/** All columns but the texts, which a history does not read. */
export const summaryColumns = [
  'section_id',
  'language',
  'number',
  'state',
  'title',
  'significance',
  'source_language',
  'based_on',
  'base_number',
  'restores',
  'note',
  'in_force_from',
  'touches_law',
  'waits_for_team',
  'waits_for_legal',
  'author',
  'submitted_at',
  'published_at',
  'content_hash',
] as const;

export type RevisionSummaryRow = Pick<
  RevisionRow,
  (typeof summaryColumns)[number]
>;

export function toSummaryRecord(
  row: RevisionSummaryRow,
): RevisionSummaryRecord {
  return {
    sectionId: row.section_id,
    language: row.language,
    number: row.number,
    state: row.state as RevisionState,
    title: row.title,
    significance: row.significance as Significance,
    sourceLanguage: row.source_language,
    basedOn: row.based_on ?? undefined,
    baseNumber: row.base_number,
    restores: row.restores ?? undefined,
    note: row.note,
    inForceFrom: row.in_force_from ?? undefined,
    touchesLaw: fromBooleanColumn(row.touches_law),
    waits: {
      team: fromBooleanColumn(row.waits_for_team),
      legal: fromBooleanColumn(row.waits_for_legal),
    },
    author: row.author,
    submittedAt: row.submitted_at,
    publishedAt: row.published_at ?? undefined,
    contentHash: row.content_hash,
  };
}

export function toRevisionRecord(row: RevisionRow): RevisionRecord {
  return {
    ...toSummaryRecord(row),
    body: row.body,
    claims: fromJsonColumn<Claim[]>(row.claims),
    promises: fromJsonColumn<string[]>(row.promises),
  };
}

export interface DecisionRow {
  section_id: string;
  language: string;
  number: number;
  decision: string;
  capacity: string;
  note: string | null;
  by: string;
  at: string;
}

export function toDecision(row: DecisionRow): Decision {
  return {
    by: row.by,
    at: row.at,
    capacity: row.capacity as Decision['capacity'],
    decision: row.decision as Decision['decision'],
    note: row.note ?? undefined,
  };
}
