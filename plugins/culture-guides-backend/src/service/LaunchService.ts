import { Page } from '@trust-portal/http-contract';
import {
  checklistTemplateVersionSchema,
  Contradiction,
  Launch,
  launchCancellationSchema,
  launchDecisionRequestSchema,
  launchDraftSchema,
  launchEditSchema,
  launchItemDraftSchema,
  launchItemTransitionSchema,
  launchListQuerySchema,
  LaunchSummary,
  templatePublicationSchema,
} from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { z } from 'zod';

export type LaunchDraft = z.output<typeof launchDraftSchema>;
export type LaunchEdit = z.output<typeof launchEditSchema>;
export type LaunchCancellation = z.output<typeof launchCancellationSchema>;
export type LaunchItemDraft = z.output<typeof launchItemDraftSchema>;
export type LaunchItemTransition = z.output<typeof launchItemTransitionSchema>;
export type LaunchDecisionRequest = z.output<
  typeof launchDecisionRequestSchema
>;
export type LaunchListQuery = z.output<typeof launchListQuerySchema>;
export type TemplatePublication = z.output<typeof templatePublicationSchema>;
export type ChecklistTemplateVersion = z.output<
  typeof checklistTemplateVersionSchema
>;

/** What somebody may do about the launches of a market. */
export interface LaunchRights {
  /** Prepares launches of the market and decides about them. */
  manage: boolean;
  /** Roles for which the person may sign. */
  signsFor: readonly string[];
}

/** How something is read or done. */
export interface LaunchOptions {
  /** A mere reader's unless given. */
  rights?: LaunchRights;
  /** Nobody is told, for example of sample content. */
  quiet?: boolean;
}

/** What contradicts each other in a market, as far as promises are known to the caller. */
export interface FoundContradictions {
  items: Contradiction[];
  promisesKnown: boolean;
}

/** Launches. A change that somebody else was faster with is refused with the current version. */
export interface LaunchService {
  listLaunches(
    caller: Caller,
    query: LaunchListQuery,
  ): Promise<Page<LaunchSummary>>;
  /** @throws NotFoundError when there is no such launch. */
  getLaunch(
    caller: Caller,
    launchId: string,
    options?: LaunchOptions,
  ): Promise<Launch>;
  createLaunch(
    caller: Caller,
    draft: LaunchDraft,
    options?: LaunchOptions,
  ): Promise<Launch>;
  editLaunch(
    caller: Caller,
    launchId: string,
    edit: LaunchEdit,
    options?: LaunchOptions,
  ): Promise<Launch>;
  cancelLaunch(
    caller: Caller,
    launchId: string,
    cancellation: LaunchCancellation,
    options?: LaunchOptions,
  ): Promise<Launch>;
  addItem(
    caller: Caller,
    launchId: string,
    draft: LaunchItemDraft,
    options?: LaunchOptions,
  ): Promise<Launch>;
  /** @throws NotAllowedError for whoever does not hold the role that signs the item. */
  transitionItem(
    caller: Caller,
    item: { launchId: string; itemId: string },
    transition: LaunchItemTransition,
    options?: LaunchOptions,
  ): Promise<Launch>;
  /** @throws ConflictError naming each hindrance when 'go' is not possible. */
  decide(
    caller: Caller,
    launchId: string,
    request: LaunchDecisionRequest,
    options?: LaunchOptions,
  ): Promise<Launch>;
  /** @throws NotFoundError when there is no such market. */
  listContradictions(
    caller: Caller,
    market: string,
  ): Promise<FoundContradictions>;
}

/** The checklist that launches begin with, version by version. */
export interface ChecklistTemplateService {
  /** @throws NotFoundError when there is no such version. */
  getTemplate(
    caller: Caller,
    version?: number,
  ): Promise<ChecklistTemplateVersion>;
  publishTemplate(
    caller: Caller,
    publication: TemplatePublication,
  ): Promise<ChecklistTemplateVersion>;
}
