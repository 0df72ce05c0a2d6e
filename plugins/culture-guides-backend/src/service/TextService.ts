import { Page, ParsedInput } from '@trust-portal/http-contract';
import {
  Draft,
  Revision,
  RevisionComparison,
  RevisionSummary,
  textRoutes,
} from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { RevisionKey } from '../database/revisionRows';
import { GuideOptions } from './GuideContext';
import { PageQuery } from './SectionService';

type Routes = typeof textRoutes;
/** One language of a section. */
export type TextKey = Omit<RevisionKey, 'number'>;
export type DraftSave = ParsedInput<Routes['saveDraft']>['body'];
export type SubmissionRequest = ParsedInput<Routes['submitRevision']>['body'];
export type DecisionRequest = ParsedInput<Routes['decideRevision']>['body'];
export type RestoreRequest = ParsedInput<Routes['restoreRevision']>['body'];

/** The texts of sections: drafts, revisions, their review and publication. */
export interface TextService {
  /** The caller's own; nobody else's can be asked for. */
  getDraft(caller: Caller, text: TextKey): Promise<Draft | undefined>;
  /** @throws StaleVersionError when another window of the caller was faster. */
  saveDraft(caller: Caller, text: TextKey, save: DraftSave): Promise<Draft>;
  discardDraft(caller: Caller, text: TextKey): Promise<void>;
  /**
   * Hands a text in for review, and takes the draft away that it was made from.
   *
   * @throws ConflictError `text-changed`, with `currentNumber`, when another revision was published since; the draft
   *   stays. `review-pending`, with its `number`, when one waits already. `overlapping-effective-dates` when a
   *   published text is to hold from a later day.
   * @throws InputError `unknown-language`, `unknown-revision`, `pin-goes-back`, `in-the-past`.
   */
  submit(
    caller: Caller,
    text: TextKey,
    submission: SubmissionRequest,
    options?: GuideOptions,
  ): Promise<Revision>;
  list(
    caller: Caller,
    text: TextKey,
    query: PageQuery,
    options?: GuideOptions,
  ): Promise<Page<RevisionSummary>>;
  /** @throws NotFoundError when there is no such revision, or the caller may not know of it. */
  get(
    caller: Caller,
    key: RevisionKey,
    options?: GuideOptions,
  ): Promise<Revision>;
  compare(
    caller: Caller,
    text: TextKey,
    numbers: { from: number; to: number },
    options?: GuideOptions,
  ): Promise<RevisionComparison>;
  /**
   * @throws ConflictError `not-in-review`, `already-approved`, `not-needed`, `stale-content`, or
   *   `overlapping-effective-dates`.
   * @throws NotAllowedError `own-revision`, or when the caller does not have the capacity.
   */
  decide(
    caller: Caller,
    key: RevisionKey,
    request: DecisionRequest,
    options?: GuideOptions,
  ): Promise<Revision>;
  /** @throws NotAllowedError unless the caller handed it in. */
  withdraw(
    caller: Caller,
    key: RevisionKey,
    options?: GuideOptions,
  ): Promise<Revision>;
  /** Hands the text of an old revision in as a new one; of a translation with the pin that it had. */
  restore(
    caller: Caller,
    key: RevisionKey,
    request: RestoreRequest,
    options?: GuideOptions,
  ): Promise<Revision>;
}
