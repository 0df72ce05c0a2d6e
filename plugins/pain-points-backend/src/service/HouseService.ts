import { Page } from '@trust-portal/http-contract';
import {
  Activity,
  activityQuerySchema,
  DueItem,
  factsQuerySchema,
  factsSchema,
  resolvedReferenceSchema,
  searchDocumentSchema,
  searchDocumentsQuerySchema,
} from '@trust-portal/plugin-pain-points-common';
import { z } from 'zod';
import { Caller } from './Caller';
import { ReadOptions } from './PainService';

export type ActivityQuery = z.output<typeof activityQuerySchema>;
export type FactsQuery = z.output<typeof factsQuerySchema>;
export type Facts = z.output<typeof factsSchema>;
export type ResolvedReference = z.output<typeof resolvedReferenceSchema>;
export type SearchDocument = z.output<typeof searchDocumentSchema>;
export type SearchDocumentsQuery = z.output<typeof searchDocumentsQuerySchema>;

/** What a person may decide, and so can be waited for. */
export interface Duties {
  confirmsReadings: boolean;
  approvesInterimAnswers: boolean;
  redacts: boolean;
  tellsCustomers: boolean;
  /** Finds owners for pains that have none. */
  handsOut: boolean;
}

/** How much of the timeline somebody sees. */
export interface ActivityReadOptions extends ReadOptions {
  /** Whether what was done with voices is shown; without it only pains, kinds and tables are. */
  withEvidence?: boolean;
}

/** The small contracts that every domain of the portal serves. */
export interface HouseService {
  /** Those that exist, in the sequence that they were asked for; others are left out. */
  resolveReferences(
    caller: Caller,
    references: readonly string[],
    options?: ReadOptions,
  ): Promise<ResolvedReference[]>;
  /** What waits for the caller and the caller's groups, soonest first. */
  listDueItems(
    caller: Caller,
    options?: ReadOptions & { duties?: Duties },
  ): Promise<DueItem[]>;
  /** Newest first. */
  listActivity(
    caller: Caller,
    query: ActivityQuery,
    options?: ActivityReadOptions,
  ): Promise<Page<Activity>>;
  /** @throws InputError when the period ends before it begins. */
  getFacts(caller: Caller, query: FactsQuery): Promise<Facts>;
  listSearchDocuments(
    caller: Caller,
    query: SearchDocumentsQuery,
  ): Promise<Page<SearchDocument>>;
}
