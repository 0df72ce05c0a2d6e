import { Page } from '@trust-portal/http-contract';
import {
  DueItem,
  searchDocumentSchema,
} from '@trust-portal/plugin-pain-points-common';
import {
  Activity,
  ActivityQuery,
  Facts,
  FactsQuery,
  ResolvedReference,
  SearchDocumentsQuery,
} from '@trust-portal/record-contracts';
import { Caller } from '@trust-portal/record-service';
import { z } from 'zod';
import { EvidenceRestriction } from '../database/evidenceFilters';
import { ReadOptions } from './PainService';

export type SearchDocument = z.output<typeof searchDocumentSchema>;

/** What a person may decide, and so can be waited for. */
export interface Duties {
  confirmsReadings: boolean;
  approvesInterimAnswers: boolean;
  redacts: boolean;
  /** Answers voices, and tells customers of a cure. */
  answers: boolean;
  /** Finds owners for pains that have none. */
  handsOut: boolean;
}

/** The voices that somebody may read; without a restriction all of them, originals included. */
export interface ReadableVoices {
  restriction?: EvidenceRestriction;
}

/** What somebody may read; no voices unless it says which. */
export interface HouseReadOptions extends ReadOptions {
  voices?: ReadableVoices;
}

/** The small contracts that every domain of the portal serves. */
export interface HouseService {
  /** Pains, kinds and voices that exist, in the sequence that they were asked for; others are left out. */
  resolveReferences(
    caller: Caller,
    references: readonly string[],
    options?: HouseReadOptions,
  ): Promise<ResolvedReference[]>;
  /** What waits for the caller and the caller's groups, soonest first; 100 items at most. */
  listDueItems(
    caller: Caller,
    options?: HouseReadOptions & { duties?: Duties },
  ): Promise<DueItem[]>;
  /** Newest first. What was done with single voices is there only for who reads all of them. */
  listActivity(
    caller: Caller,
    query: ActivityQuery,
    options?: HouseReadOptions,
  ): Promise<Page<Activity>>;
  /** @throws InputError when the period ends before it begins. */
  getFacts(caller: Caller, query: FactsQuery): Promise<Facts>;
  /** Kinds first, then pains that are not merged away. */
  listSearchDocuments(
    caller: Caller,
    query: SearchDocumentsQuery,
  ): Promise<Page<SearchDocument>>;
}
