import { Page } from '@trust-portal/http-contract';
import {
  csvImportRequestSchema,
  DoAndDontRule,
  ImportResult,
  ruleEditSchema,
  Term,
  termEditSchema,
  TextCheck,
  textCheckRequestSchema,
  wordingTransitionSchema,
} from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { z } from 'zod';
import { RuleContent, RuleFilter } from '../database/ruleTable';
import { TermContent, TermFilter } from '../database/termTable';

export type WordingListQuery<TFilter> = TFilter & {
  limit: number;
  cursor?: string;
};
export type WordingTransitionRequest = z.output<typeof wordingTransitionSchema>;
export type CsvImportRequest = z.output<typeof csvImportRequestSchema>;
export type TextCheckRequest = z.output<typeof textCheckRequestSchema>;
export type TermEdit = z.output<typeof termEditSchema>;
export type RuleEdit = z.output<typeof ruleEditSchema>;

/** Where the caller may write; what a file says of other markets is refused row by row. */
export interface WritableMarkets {
  markets: ReadonlySet<string>;
}

/** The term base, or do and don't. */
export interface WordingService<TContent, TEdit, TFilter, TShown> {
  list(caller: Caller, query: WordingListQuery<TFilter>): Promise<Page<TShown>>;
  /** All that the filter leaves, page by page, as CSV in the reader's language. */
  export(
    caller: Caller,
    filter: TFilter,
    language: 'en' | 'zh',
  ): Promise<AsyncIterable<string>>;
  /** @throws NotFoundError */
  get(caller: Caller, id: string): Promise<TShown>;
  /** @throws ConflictError `wording-exists` with the id of the equal one. */
  create(caller: Caller, content: TContent): Promise<TShown>;
  /** @throws StaleVersionError, ConflictError `wording-exists` or `wording-retired`. */
  edit(caller: Caller, id: string, edit: TEdit): Promise<TShown>;
  /** @throws StaleVersionError, NotAllowedError `own-wording`, ConflictError `transition-not-possible`. */
  transition(
    caller: Caller,
    id: string,
    request: WordingTransitionRequest,
  ): Promise<TShown>;
  /** Takes the good rows of a file; a dry run does the same and takes it back. */
  import(
    caller: Caller,
    request: CsvImportRequest,
    writable?: WritableMarkets,
  ): Promise<ImportResult>;
}

export type TermService = WordingService<
  TermContent,
  TermEdit,
  TermFilter,
  Term
>;
export type RuleService = WordingService<
  RuleContent,
  RuleEdit,
  RuleFilter,
  DoAndDontRule
>;

/** Holds texts against what is approved. Texts are neither kept nor logged. */
export interface TextCheckService {
  check(caller: Caller, request: TextCheckRequest): Promise<TextCheck>;
}
