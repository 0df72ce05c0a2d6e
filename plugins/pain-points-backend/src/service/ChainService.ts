import {
  chainDraftSchema,
  interimAnswerDecisionSchema,
  interimAnswerDraftSchema,
  PainDetail,
  readingDecisionSchema,
  readingDraftSchema,
} from '@trust-portal/plugin-pain-points-common';
import { Caller } from '@trust-portal/record-service';
import { z } from 'zod';
import { ChainEdit } from '../pains/chainRules';

export type ChainItemDraft = z.output<typeof chainDraftSchema>;
export type NewReading = z.output<typeof readingDraftSchema>;
export type ReadingDecision = z.output<typeof readingDecisionSchema>;
export type InterimAnswerDraft = z.output<typeof interimAnswerDraftSchema>;
export type InterimAnswerDecision = z.output<
  typeof interimAnswerDecisionSchema
>;

/** A file that came with an imported reading. */
export interface ReadingFile {
  fileName: string;
  bytes: Buffer;
}

/**
 * The chain of a pain: symptom, root cause, remedy, measure, and the readings that prove a cure.
 *
 * Methods throw NotFoundError when there is no such pain or no such part of its chain, InputError
 * that names each wrong field, and answer the whole pain, because what can be done next may differ.
 */
export interface ChainService {
  createItem(
    caller: Caller,
    painId: string,
    draft: ChainItemDraft,
  ): Promise<PainDetail>;
  /** @throws ConflictError while the pain is resolved: its chain is the proof. */
  editItem(
    caller: Caller,
    painId: string,
    itemId: string,
    edit: ChainEdit,
  ): Promise<PainDetail>;
}

/** Readings of measures. A typed one waits until somebody else confirms it. */
export interface ReadingService {
  createReading(
    caller: Caller,
    painId: string,
    measureId: string,
    draft: NewReading,
  ): Promise<PainDetail>;
  /**
   * @throws NotAllowedError for whoever recorded the reading, or belongs to the remedy's owner.
   * @throws ConflictError when the reading was decided before.
   */
  decideReading(
    caller: Caller,
    painId: string,
    readingId: string,
    decision: ReadingDecision,
  ): Promise<PainDetail>;
  getFile(
    caller: Caller,
    painId: string,
    readingId: string,
  ): Promise<ReadingFile>;
}

/** What support may say today. */
export interface InterimAnswerService {
  create(
    caller: Caller,
    painId: string,
    draft: InterimAnswerDraft,
  ): Promise<PainDetail>;
  /**
   * @throws NotAllowedError when the writer approves the own text.
   * @throws ConflictError when the answer is past that decision.
   */
  decide(
    caller: Caller,
    painId: string,
    answerId: string,
    decision: InterimAnswerDecision,
  ): Promise<PainDetail>;
}
