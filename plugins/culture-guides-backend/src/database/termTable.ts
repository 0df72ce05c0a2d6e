import {
  fromBooleanColumn,
  fromJsonColumn,
  toJsonColumn,
} from '@trust-portal/knex-store';
import {
  TermKind,
  termDraftSchema,
  termListQuerySchema,
} from '@trust-portal/plugin-culture-guides-common';
import { normalizeText } from '@trust-portal/text-search';
import { z } from 'zod';
import { whereWordingMatches } from './wordingSearch';
import { WordingRow, WordingTable } from './WordingStore';

/** What a term says. */
export type TermContent = z.output<typeof termDraftSchema>;
/** Which terms a list or a file is about. */
export type TermFilter = Omit<
  z.output<typeof termListQuerySchema>,
  'limit' | 'cursor'
>;

interface TermRow extends WordingRow {
  kind: TermKind;
  language: string;
  term: string;
  sort_key: string;
  variants: string;
  markets: string;
  instead: string | null;
  definition: string | null;
  note: string | null;
  translations: string;
  case_sensitive: boolean | number;
}

/** As long as the column is. */
const longestSortKey = 200;

/** The table of terms, in the order of their letters without case and accents. */
export const termTable: WordingTable<TermContent, TermFilter, TermRow> = {
  name: 'term',
  columnsOf: content => ({
    kind: content.kind,
    language: content.language,
    term: content.term,
    sort_key: normalizeText(content.term).slice(0, longestSortKey),
    variants: toJsonColumn(content.variants),
    markets: toJsonColumn(content.markets),
    instead: content.instead ?? null,
    definition: toJsonColumn(content.definition),
    note: toJsonColumn(content.note),
    translations: toJsonColumn(content.translations),
    case_sensitive: content.caseSensitive,
  }),
  contentOf: row => ({
    kind: row.kind,
    language: row.language,
    term: row.term,
    variants: fromJsonColumn(row.variants),
    markets: fromJsonColumn(row.markets),
    instead: row.instead ?? undefined,
    definition: fromJsonColumn(row.definition),
    note: fromJsonColumn(row.note),
    translations: fromJsonColumn(row.translations),
    caseSensitive: fromBooleanColumn(row.case_sensitive),
  }),
  identityColumns: ['language', 'kind', 'term'],
  identityOf: ({ language, kind, term }) => [language, kind, term],
  searchTextsOf: ({
    term,
    variants,
    instead,
    translations,
    definition,
    note,
  }) =>
    [
      term,
      ...variants,
      instead,
      ...translations.map(translation => translation.term),
      definition?.en,
      definition?.zh,
      note?.en,
      note?.zh,
    ].filter(text => text !== undefined),
  order: [
    { column: 'term.sort_key', direction: 'asc' },
    { column: 'term.number', direction: 'asc' },
  ],
  cursorOf: row => [row.sort_key, row.number],
  applyFilter: (query, db, { q, kind, language, market, state }) => {
    if (kind) query.whereIn('term.kind', kind);
    if (language) query.whereIn('term.language', language);
    if (state) query.whereIn('term.state', state);
    if (market) {
      // What holds everywhere holds in these markets too.
      query.where(where =>
        where
          .whereIn(
            'term.number',
            db('term_market').whereIn('market', market).select('term'),
          )
          .orWhere('term.markets', '[]'),
      );
    }
    if (q) whereWordingMatches(query, db, 'term', q);
  },
  writeLists: async (tx, number, { markets }) => {
    await tx('term_market').where({ term: number }).delete();
    if (markets.length > 0) {
      await tx('term_market').insert(
        [...new Set(markets)].map(market => ({ term: number, market })),
      );
    }
  },
};
