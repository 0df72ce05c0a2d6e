import { fromBooleanColumn } from '@trust-portal/knex-store';
import {
  Section,
  SectionKind,
} from '@trust-portal/plugin-culture-guides-common';
import { BehindBy } from '../guides/staleness';

export interface SectionRow {
  id: string;
  market: string;
  kind: string;
  owner: string;
  source_language: string;
  review_every_months: number;
  reviewed_at: string | null;
  reviewed_by: string | null;
  verdict: string | null;
  next_review_on: string;
  archived: string | null;
  created_by: string;
  created_at: string;
  version: number;
}

/** A section as it is stored; what its texts say of it comes from {@link TextRecord}. */
export interface SectionRecord {
  id: string;
  market: string;
  kind: SectionKind;
  owner: string;
  sourceLanguage: string;
  reviewEveryMonths: number;
  reviewedAt?: string;
  reviewedBy?: string;
  verdict?: Section['verdict'];
  nextReviewOn: string;
  archived?: string;
  createdAt: string;
  version: number;
}

export function toSectionRecord(row: SectionRow): SectionRecord {
  return {
    id: row.id,
    market: row.market,
    kind: row.kind as SectionKind,
    owner: row.owner,
    sourceLanguage: row.source_language,
    reviewEveryMonths: row.review_every_months,
    reviewedAt: row.reviewed_at ?? undefined,
    reviewedBy: row.reviewed_by ?? undefined,
    verdict: (row.verdict ?? undefined) as Section['verdict'],
    nextReviewOn: row.next_review_on,
    archived: row.archived ?? undefined,
    createdAt: row.created_at,
    version: row.version,
  };
}

export interface TextRow {
  id: number;
  section_id: string;
  market: string;
  language: string;
  is_source: boolean | number;
  last_number: number;
  title: string | null;
  published_number: number | null;
  published_at: string | null;
  in_force_from: string | null;
  based_on: number | null;
  behind_minor: number;
  behind_medium: number;
  behind_major: number;
  unverified_claims: number;
  in_review: number | null;
}

/** One language of a section, with what lists show of it. */
export interface TextRecord {
  /** What the search index knows it by. */
  id: number;
  sectionId: string;
  market: string;
  language: string;
  isSource: boolean;
  lastNumber: number;
  /** The newest published revision; absent before the first. */
  published?: {
    number: number;
    title: string;
    at: string;
    inForceFrom: string;
  };
  /** Of a translation: the revision of the source that it says the same as. */
  basedOn?: number;
  behindBy: BehindBy;
  inReview?: number;
}

export function toTextRecord(row: TextRow): TextRecord {
  return {
    id: row.id,
    sectionId: row.section_id,
    market: row.market,
    language: row.language,
    isSource: fromBooleanColumn(row.is_source),
    lastNumber: row.last_number,
    published:
      row.published_number === null
        ? undefined
        : {
            number: row.published_number,
            title: row.title ?? '',
            at: row.published_at ?? '',
            inForceFrom: row.in_force_from ?? '',
          },
    basedOn: row.based_on ?? undefined,
    behindBy: {
      minor: row.behind_minor,
      medium: row.behind_medium,
      major: row.behind_major,
    },
    inReview: row.in_review ?? undefined,
  };
}
