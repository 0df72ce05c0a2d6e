import { Page } from '@trust-portal/http-contract';
import {
  answerDraftSchema,
  assignRequestSchema,
  CustomerNotice,
  customerNoticeRequestSchema,
  Evidence,
  EvidenceDetail,
  evidenceDraftSchema,
  evidenceEditSchema,
  EvidenceFacets,
  EvidenceFilter,
  EvidenceLink,
  evidenceListQuerySchema,
  linkRequestSchema,
  redactionProposalSchema,
  redactionRequestSchema,
  setAsideRequestSchema,
} from '@trust-portal/plugin-pain-points-common';
import { Caller } from '@trust-portal/record-service';
import { z } from 'zod';
import { EvidenceRestriction } from '../database/evidenceFilters';

export type EvidenceListQuery = z.output<typeof evidenceListQuerySchema>;
export type EvidenceDraftRequest = z.output<typeof evidenceDraftSchema>;
export type EvidenceEdit = z.output<typeof evidenceEditSchema>;
export type LinkRequest = z.output<typeof linkRequestSchema>;
export type SetAsideRequest = z.output<typeof setAsideRequestSchema>;
export type AssignRequest = z.output<typeof assignRequestSchema>;
export type RedactionProposal = z.output<typeof redactionProposalSchema>;
export type RedactionRequest = z.output<typeof redactionRequestSchema>;
export type AnswerDraft = z.output<typeof answerDraftSchema>;
export type NoticeRequest = z.output<typeof customerNoticeRequestSchema>;

/** A voice, and one link of it to a pain. */
export interface LinkedVoice {
  evidence: Evidence;
  link: EvidenceLink;
}

/**
 * What narrows a call to the voices that the caller may read; only the authorized
 * service sets it. Who is narrowed gets redacted copies instead of originals.
 */
export interface EvidenceReadOptions {
  restriction?: EvidenceRestriction;
}

/**
 * Voices of customers: lists, intake, triage, redaction, answers and erasure.
 *
 * Methods that name a voice throw NotFoundError when there is none that the caller
 * may read, and those that take a version StaleVersionError when it was changed
 * since. Methods that take a selection throw InputError when one of it is unknown.
 */
export interface EvidenceService {
  /** @throws InvalidCursorError when the cursor belongs to another list. */
  list(
    caller: Caller,
    query: EvidenceListQuery,
    options?: EvidenceReadOptions,
  ): Promise<Page<Evidence>>;
  /** The voices linked to a pain that the caller may read, newest first. */
  listOfPain(
    caller: Caller,
    painId: string,
    page: { limit: number; cursor?: string },
    options?: EvidenceReadOptions,
  ): Promise<Page<LinkedVoice>>;
  facets(
    caller: Caller,
    filter: EvidenceFilter,
    options?: EvidenceReadOptions,
  ): Promise<EvidenceFacets>;
  get(
    caller: Caller,
    evidenceId: string,
    options?: EvidenceReadOptions,
  ): Promise<EvidenceDetail>;
  /** All voices that the filter leaves and whose text the caller may read, whole, oldest first, in batches. */
  readAll(
    caller: Caller,
    filter: EvidenceFilter,
    options?: EvidenceReadOptions,
  ): AsyncIterable<Evidence[]>;
  /**
   * Takes a voice, or finds that it is there already.
   *
   * @throws InputError that names what is not configured, and days that cannot be.
   */
  create(
    caller: Caller,
    draft: EvidenceDraftRequest,
    options?: EvidenceReadOptions,
  ): Promise<{ created: boolean; detail: EvidenceDetail }>;
  edit(
    caller: Caller,
    evidenceId: string,
    edit: EvidenceEdit,
    options?: EvidenceReadOptions,
  ): Promise<EvidenceDetail>;

  /**
   * @returns how many voices changed.
   * @throws ConflictError when the pain is merged into another.
   */
  link(
    caller: Caller,
    request: LinkRequest,
    options?: EvidenceReadOptions,
  ): Promise<number>;
  unlink(
    caller: Caller,
    linkId: string,
    options?: EvidenceReadOptions,
  ): Promise<void>;
  setAside(
    caller: Caller,
    request: SetAsideRequest,
    options?: EvidenceReadOptions,
  ): Promise<number>;
  bringBack(
    caller: Caller,
    evidenceIds: readonly string[],
    options?: EvidenceReadOptions,
  ): Promise<number>;
  assign(
    caller: Caller,
    request: AssignRequest,
    options?: EvidenceReadOptions,
  ): Promise<number>;

  proposeRedaction(
    caller: Caller,
    evidenceId: string,
    options?: EvidenceReadOptions,
  ): Promise<RedactionProposal>;
  redact(
    caller: Caller,
    evidenceId: string,
    request: RedactionRequest,
    options?: EvidenceReadOptions,
  ): Promise<EvidenceDetail>;

  answer(
    caller: Caller,
    evidenceId: string,
    draft: AnswerDraft,
    options?: EvidenceReadOptions,
  ): Promise<EvidenceDetail>;
  /** Empty unless the pain is resolved. */
  listCustomersToTell(
    caller: Caller,
    painId: string,
    page: { limit: number; cursor?: string },
    options?: EvidenceReadOptions,
  ): Promise<Page<CustomerNotice>>;
  /** @throws ConflictError unless the pain is resolved. */
  noticeCustomers(
    caller: Caller,
    painId: string,
    request: NoticeRequest,
    options?: EvidenceReadOptions,
  ): Promise<number>;

  /** @throws ConflictError when somebody holds the voice. */
  erase(
    caller: Caller,
    evidenceId: string,
    reason: string,
    options?: EvidenceReadOptions,
  ): Promise<EvidenceDetail>;
  eraseCustomer(
    caller: Caller,
    customerReference: string,
    reason: string,
  ): Promise<{ changed: number; held: number }>;
  hold(
    caller: Caller,
    evidenceId: string,
    reason: string,
    options?: EvidenceReadOptions,
  ): Promise<EvidenceDetail>;
  release(
    caller: Caller,
    evidenceId: string,
    options?: EvidenceReadOptions,
  ): Promise<EvidenceDetail>;
}
