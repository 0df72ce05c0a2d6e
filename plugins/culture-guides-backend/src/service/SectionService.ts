import { Page } from '@trust-portal/http-contract';
import {
  Attachment,
  Section,
  SectionDetail,
  SectionHit,
  SectionReview,
  sectionRoutes,
} from '@trust-portal/plugin-culture-guides-common';
import { ParsedInput } from '@trust-portal/http-contract';
import { Caller } from '@trust-portal/record-service';
import { GuideOptions } from './GuideContext';

type Routes = typeof sectionRoutes;
export type SectionListQuery = ParsedInput<Routes['listSections']>['query'];
export type SectionQuery = ParsedInput<Routes['getSection']>['query'];
export type SectionDraft = ParsedInput<Routes['createSection']>['body'];
export type SectionEdit = ParsedInput<Routes['editSection']>['body'];
export type ReviewRequest = ParsedInput<Routes['reviewSection']>['body'];
export type ReadMark = ParsedInput<Routes['markRead']>['body'];
export type AttachmentDraft = ParsedInput<Routes['addAttachment']>['body'];
export type PageQuery = ParsedInput<Routes['listSectionReviews']>['query'];

export interface SectionListOptions {
  /** The markets of which the caller sees what waits for review. */
  reviewSight?: ReadonlySet<string>;
}

/** Sections: what they are, their rhythm, and who has read them. */
export interface SectionService {
  list(
    caller: Caller,
    query: SectionListQuery,
    options?: SectionListOptions,
  ): Promise<Page<SectionHit>>;
  /** All sections of a market that are not archived, in the order of the kinds. */
  ofMarket(
    caller: Caller,
    market: string,
    options?: SectionListOptions,
  ): Promise<Section[]>;
  /** @throws NotFoundError when there is no such section. */
  get(
    caller: Caller,
    sectionId: string,
    query: SectionQuery,
    options?: GuideOptions,
  ): Promise<SectionDetail>;
  /** @throws ConflictError `section-exists` when the market has one of this kind. */
  create(
    caller: Caller,
    draft: SectionDraft,
    options?: GuideOptions,
  ): Promise<SectionDetail>;
  /**
   * @throws StaleVersionError when it was changed since.
   * @throws InputError `unknown-language` or `translation-behind` when the new source cannot be one.
   */
  edit(
    caller: Caller,
    sectionId: string,
    edit: SectionEdit,
    options?: GuideOptions,
  ): Promise<SectionDetail>;
  archive(
    caller: Caller,
    sectionId: string,
    request: { reason: string; version: number },
    options?: GuideOptions,
  ): Promise<SectionDetail>;
  restore(
    caller: Caller,
    sectionId: string,
    request: { version: number },
    options?: GuideOptions,
  ): Promise<SectionDetail>;
  /** @throws ConflictError `text-changed` when another revision than the newest was read. */
  review(
    caller: Caller,
    sectionId: string,
    request: ReviewRequest,
    options?: GuideOptions,
  ): Promise<SectionDetail>;
  listReviews(
    caller: Caller,
    sectionId: string,
    query: PageQuery,
  ): Promise<Page<SectionReview>>;
  /** @throws InputError `unknown-revision` for one that is not published. */
  markRead(caller: Caller, sectionId: string, mark: ReadMark): Promise<void>;
}

/** Pictures and files of sections. */
export interface AttachmentService {
  /** @throws InputError when the bytes are not what they are said to be, or too many. */
  add(
    caller: Caller,
    sectionId: string,
    draft: AttachmentDraft,
  ): Promise<Attachment>;
  list(caller: Caller, sectionId: string): Promise<Attachment[]>;
  /** @throws NotFoundError when the section has no such attachment. */
  read(
    caller: Caller,
    sectionId: string,
    attachmentId: string,
  ): Promise<{ attachment: Attachment; bytes: Buffer }>;
  archive(
    caller: Caller,
    sectionId: string,
    attachmentId: string,
  ): Promise<void>;
}
