import {
  Kind,
  painPointsReference,
} from '@trust-portal/plugin-pain-points-common';
import {
  LocalizedText,
  searchTitleSeparator,
} from '@trust-portal/record-contracts';
import { FindablePain } from '../database/searchDocumentQueries';
import { SearchDocument } from '../service/HouseService';

/** Everybody who is signed in may read pains and kinds; the policy has no narrower grant. */
const audience = ['signed-in'];

/** A result shows one line of it. */
const longestSummary = 200;

/**
 * What the portal's search box finds of a pain: its texts in every language, and of its chain, never
 * what customers said. A declined pain is found too, with its state: who looks for it wants to know
 * that it was declined, and why. One that is merged away is found as the one that it was merged into.
 */
export function painDocument(pain: FindablePain, kind?: Kind): SearchDocument {
  return {
    type: 'pain',
    title: joined(pain.title, searchTitleSeparator),
    titles: pain.title,
    summaries: shortened(pain.description),
    text: [
      pain.id,
      joined(pain.description),
      ...pain.chain.flatMap(item => [joined(item.title), joined(item.detail)]),
    ]
      .filter(text => text !== '')
      .join('\n'),
    location: `/${painPointsReference('pain', pain.id)}`,
    kindId: pain.kindId,
    kindName: kind?.name,
    state: pain.state,
    priority: pain.priority,
    markets: pain.markets,
    audience,
    updatedAt: pain.updatedAt,
  };
}

/** What the portal's search box finds of a kind. */
export function kindDocument(kind: Kind, publishedAt: string): SearchDocument {
  return {
    type: 'kind',
    title: joined(kind.name, searchTitleSeparator),
    titles: kind.name,
    summaries: shortened(kind.summary),
    text: [
      kind.summary,
      ...kind.symptoms.map(({ text }) => text),
      ...kind.rootCauses.map(({ text }) => text),
      ...kind.remedies.flatMap(({ title, detail }) => [title, detail]),
    ]
      .map(text => joined(text))
      .join('\n'),
    location: `/${painPointsReference('kind', kind.id)}`,
    kindId: kind.id,
    kindName: kind.name,
    markets: [],
    audience,
    updatedAt: publishedAt,
  };
}

function shortened(
  text: LocalizedText | undefined,
): SearchDocument['summaries'] {
  return {
    en: firstCharacters(text?.en),
    zh: firstCharacters(text?.zh),
  };
}

/** Counts characters and not code units, so that none is cut in two. */
function firstCharacters(text: string | undefined): string | undefined {
  const characters = Array.from(text ?? '');
  return characters.length > longestSummary
    ? `${characters.slice(0, longestSummary).join('').trimEnd()}…`
    : text;
}

function joined(text: LocalizedText | undefined, separator = '\n'): string {
  return [text?.en, text?.zh]
    .filter(value => value !== undefined)
    .join(separator);
}
