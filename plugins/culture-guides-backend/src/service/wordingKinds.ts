import {
  DoAndDontRule,
  ruleDraftSchema,
  Term,
  termDraftSchema,
  WordingState,
} from '@trust-portal/plugin-culture-guides-common';
import { z } from 'zod';
import { RuleContent, RuleFilter, ruleTable } from '../database/ruleTable';
import { TermContent, TermFilter, termTable } from '../database/termTable';
import {
  WordingRecord,
  WordingRow,
  WordingTable,
} from '../database/WordingStore';
import { CsvColumn } from '../wording/csv/csvColumns';
import { ruleColumns, termColumns } from '../wording/csv/wordingColumns';
import { formatWordingId } from '../wording/wordingNumbers';
import { RuleEdit, TermEdit } from './WordingService';

/** What a service shows of a term or a rule beside what it says. */
export interface ShownStanding {
  id: string;
  state: WordingState;
  createdBy: string;
  createdAt: string;
  decidedBy?: string;
  decidedAt?: string;
  version: number;
}

/** What a service has to know of terms or of rules. */
export interface WordingKind<TContent extends object, TEdit, TFilter, TShown> {
  type: 'term' | 'rule';
  prefix: 'TM' | 'DD';
  table: WordingTable<TContent, TFilter, WordingRow>;
  /** What may be said; edits and files are judged by it. */
  contentSchema: z.ZodType<TContent>;
  /** What a new row of a file begins with. */
  emptyContent: object;
  columns: readonly CsvColumn[];
  marketsOf(content: TContent): readonly string[];
  /** The markets that an edit brings in. */
  marketsOfEdit(edit: TEdit): readonly string[];
  show(content: TContent, standing: ShownStanding): TShown;
}

export const termKind: WordingKind<TermContent, TermEdit, TermFilter, Term> = {
  type: 'term',
  prefix: 'TM',
  table: termTable,
  contentSchema: termDraftSchema,
  emptyContent: { variants: [], markets: [], translations: [] },
  columns: termColumns,
  marketsOf: ({ markets }) => markets,
  marketsOfEdit: ({ markets = [] }) => markets,
  show: (content, standing) => ({ ...content, ...standing }),
};

export const ruleKind: WordingKind<
  RuleContent,
  RuleEdit,
  RuleFilter,
  DoAndDontRule
> = {
  type: 'rule',
  prefix: 'DD',
  table: ruleTable,
  contentSchema: ruleDraftSchema,
  emptyContent: { phrases: [] },
  columns: ruleColumns,
  marketsOf: ({ market }) => [market],
  marketsOfEdit: () => [],
  show: (content, standing) => ({ ...content, ...standing }),
};

/** A record as the contract shows it: its authors are no part of it. */
export function showWording<TContent extends object, TShown>(
  kind: Pick<WordingKind<TContent, never, never, TShown>, 'prefix' | 'show'>,
  record: WordingRecord<TContent>,
): TShown {
  const { number, content, authors: _authors, ...standing } = record;
  const id = formatWordingId(kind.prefix, number);
  return kind.show(content, { id, ...standing });
}
