import {
  cultureGuidesReference,
  cultureGuidesSearchDocumentSchema,
  parseSectionId,
  Term,
} from '@trust-portal/plugin-culture-guides-common';
import { searchTitleSeparator } from '@trust-portal/record-contracts';
import { z } from 'zod';
import { PublishedSection } from '../database/publishedTexts';
import { RecordNames } from '../guides/recordNames';
import { plainText } from './plainText';

export type SearchDocument = z.output<typeof cultureGuidesSearchDocumentSchema>;

/** Everybody who is signed in may read what is published; the policy has no narrower grant. */
const audience = ['signed-in'];
/** A result shows one line of it. */
const longestSummary = 200;

/** What the portal's search box finds of a section: its newest published texts, in all their languages. */
export function sectionDocument(
  { id, market, texts }: PublishedSection,
  names: RecordNames,
): SearchDocument {
  const plain = texts.map(({ language, title, body }) => ({
    language,
    title,
    body: plainText(body),
  }));
  const readers = (valueOf: (text: (typeof plain)[number]) => string) => ({
    en: ofReader(plain, 'en', valueOf),
    zh: ofReader(plain, 'zh', valueOf),
  });
  return {
    type: 'section',
    title: [...new Set(plain.map(({ title }) => title))].join(
      searchTitleSeparator,
    ),
    titles: readers(({ title }) => title),
    summaries: readers(({ body }) => firstCharacters(body)),
    text: plain.map(({ body }) => body).join('\n'),
    location: `/${cultureGuidesReference('section', id)}`,
    sectionKind: parseSectionId(id)?.kind,
    marketName: names.market(market),
    markets: [market],
    audience,
    updatedAt: texts
      .map(({ publishedAt = '' }) => publishedAt)
      .reduce((newest, at) => (at > newest ? at : newest)),
  };
}

/** What the portal's search box finds of an approved term. */
export function termDocument(term: Term, names: RecordNames): SearchDocument {
  const [market] = term.markets;
  const explained = term.definition ?? term.note;
  return {
    type: 'term',
    title: term.term,
    titles: { en: term.term, zh: term.term },
    summaries: explained,
    text: [
      ...term.variants,
      term.instead,
      ...term.translations.map(translation => translation.term),
      term.definition?.en,
      term.definition?.zh,
      term.note?.en,
      term.note?.zh,
    ]
      .filter(text => text !== undefined)
      .join('\n'),
    location: `/${cultureGuidesReference('term', term.id)}`,
    marketName: term.markets.length === 1 ? names.market(market) : undefined,
    markets: term.markets,
    audience,
    updatedAt: term.decidedAt ?? term.createdAt,
  };
}

/** A reader of English may read any English; the first that there is. */
function ofReader<TText extends { language: string }>(
  texts: readonly TText[],
  reader: 'en' | 'zh',
  valueOf: (text: TText) => string,
): string | undefined {
  const own = texts.find(
    ({ language }) => new Intl.Locale(language).language === reader,
  );
  return own && valueOf(own);
}

/** Counts characters and not code units, so that none is cut in two. */
function firstCharacters(text: string): string {
  const kept = Array.from(text.replace(/\s+/gu, ' '));
  return kept.length > longestSummary
    ? `${kept.slice(0, longestSummary).join('').trimEnd()}…`
    : kept.join('');
}
