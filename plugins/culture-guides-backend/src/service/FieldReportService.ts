import { Page } from '@trust-portal/http-contract';
import {
  FieldReport,
  fieldReportDraftSchema,
  fieldReportListQuerySchema,
  fieldReportTransitionSchema,
  toEvidenceRequestSchema,
} from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { z } from 'zod';

export type FieldReportDraftRequest = z.output<typeof fieldReportDraftSchema>;
export type FieldReportListQuery = z.output<typeof fieldReportListQuerySchema>;
export type FieldReportTransition = z.output<
  typeof fieldReportTransitionSchema
>;
export type ToEvidenceRequest = z.output<typeof toEvidenceRequestSchema>;

/** As whom something is read or done. */
export interface FieldReportOptions {
  /** The markets whose reports the caller may answer; none unless given. */
  answersIn?: ReadonlySet<string>;
}

/** What readers say about guides, and what the teams make of it. */
export interface FieldReportService {
  /**
   * A report that the same person sends again in the same words within ten minutes is the one that is there.
   *
   * @throws NotFoundError for an unknown section, InputError `unknown-revision`, ConflictError `archived-section`.
   */
  report(
    caller: Caller,
    sectionId: string,
    draft: FieldReportDraftRequest,
    options?: FieldReportOptions,
  ): Promise<{ created: boolean; report: FieldReport }>;
  list(
    caller: Caller,
    query: FieldReportListQuery,
    options?: FieldReportOptions,
  ): Promise<Page<FieldReport>>;
  /** @throws NotFoundError */
  get(
    caller: Caller,
    reportId: string,
    options?: FieldReportOptions,
  ): Promise<FieldReport>;
  /** @throws StaleVersionError, NotAllowedError, ConflictError `transition-not-possible`, InputError `unknown-revision`. */
  transition(
    caller: Caller,
    reportId: string,
    transition: FieldReportTransition,
    options?: FieldReportOptions,
  ): Promise<FieldReport>;
  /** Moves the day of an open report to what the newest calendar says. @throws ConflictError `report-closed`. */
  recalculate(
    caller: Caller,
    reportId: string,
    version: number,
    options?: FieldReportOptions,
  ): Promise<FieldReport>;
  /** Hands the report to the pain-point catalog, once. @throws ConflictError `neighbour-missing`. */
  turnIntoEvidence(
    caller: Caller,
    reportId: string,
    request: ToEvidenceRequest,
    options?: FieldReportOptions,
  ): Promise<FieldReport>;
}
