import { fromJsonColumn, toJsonColumn } from '@trust-portal/knex-store';
import {
  ruleDraftSchema,
  ruleListQuerySchema,
  severities,
  Severity,
} from '@trust-portal/plugin-culture-guides-common';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { whereWordingMatches } from './wordingSearch';
import { WordingRow, WordingTable } from './WordingStore';

/** What a rule says. */
export type RuleContent = z.output<typeof ruleDraftSchema>;
/** Which rules a list or a file is about. */
export type RuleFilter = Omit<
  z.output<typeof ruleListQuerySchema>,
  'limit' | 'cursor'
>;

interface RuleRow extends WordingRow {
  market: string;
  language: string;
  situation: string;
  say: string;
  avoid: string;
  phrases: string;
  why: string;
  severity: number;
  source: string | null;
}

/** 1 for a blocker, so that the most severe stand first. */
function rankOfSeverity(severity: Severity): number {
  return severities.length - severities.indexOf(severity);
}

function severityOfRank(rank: number): Severity {
  return severities[severities.length - rank];
}

/** Two rules that say and avoid the same in one market and language are one. */
function identityOf({ market, language, say, avoid }: RuleContent): string {
  return createHash('sha256')
    .update(JSON.stringify([market, language, say, avoid]))
    .digest('hex');
}

/** The table of do and don't, the most severe first. */
export const ruleTable: WordingTable<RuleContent, RuleFilter, RuleRow> = {
  name: 'rule',
  columnsOf: content => ({
    market: content.market,
    language: content.language,
    situation: toJsonColumn(content.situation),
    say: content.say,
    avoid: content.avoid,
    phrases: toJsonColumn(content.phrases),
    why: toJsonColumn(content.why),
    severity: rankOfSeverity(content.severity),
    source: toJsonColumn(content.source),
    identity: identityOf(content),
  }),
  contentOf: row => ({
    market: row.market,
    language: row.language,
    situation: fromJsonColumn(row.situation),
    say: row.say,
    avoid: row.avoid,
    phrases: fromJsonColumn(row.phrases),
    why: fromJsonColumn(row.why),
    severity: severityOfRank(row.severity),
    source: fromJsonColumn(row.source),
  }),
  identityColumns: ['identity'],
  identityOf: content => [identityOf(content)],
  searchTextsOf: ({ situation, say, avoid, phrases, why }) =>
    [situation.en, situation.zh, say, avoid, ...phrases, why.en, why.zh].filter(
      text => text !== undefined,
    ),
  order: [
    { column: 'rule.severity', direction: 'asc' },
    { column: 'rule.number', direction: 'asc' },
  ],
  cursorOf: row => [row.severity, row.number],
  applyFilter: (query, db, { q, market, language, severity, state }) => {
    if (market) query.whereIn('rule.market', market);
    if (language) query.whereIn('rule.language', language);
    if (severity) query.whereIn('rule.severity', severity.map(rankOfSeverity));
    if (state) query.whereIn('rule.state', state);
    if (q) whereWordingMatches(query, db, 'rule', q);
  },
};
