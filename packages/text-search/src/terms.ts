import { normalizeText } from './normalizeText';

/**
 * Scripts that are written without spaces between words, so that words cannot be told apart
 * without a dictionary: their runs are indexed as overlapping pairs of characters.
 */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30fc\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

/** Sources of character classes, for use inside brackets with the `u` flag. */
export const characterClasses = {
  unspaced,
  /** Whatever is part of a term; all else only separates terms. */
  term: `\\p{L}\\p{N}\\p{M}${unspaced}`,
};

const runPattern = new RegExp(
  `[${unspaced}]+|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])+`,
  'gu',
);
const unspacedPattern = new RegExp(`^[${unspaced}]`, 'u');

/** Longer words are cut, in index and query alike: nobody types them, and PostgreSQL limits their length. */
const longestWord = 64;

/** PostgreSQL knows no position above this one. */
const lastPosition = 16_383;

/** A piece of normalised text without a separator in it. */
export type Run = {
  /** Its characters. A character outside the basic plane is one. */
  characters: string[];
  /** Whether it is of a script without spaces, and so is indexed in pairs. */
  unspaced: boolean;
};

/** The runs of a text that was normalised already. */
export function toRuns(normalized: string): Run[] {
  return Array.from(normalized.matchAll(runPattern), ([run]) => ({
    characters: Array.from(run),
    unspaced: unspacedPattern.test(run),
  }));
}

/** A word as it is indexed. */
export function toWord({ characters }: Run): string {
  return characters.slice(0, longestWord).join('');
}

/** The overlapping pairs of a run; none when it has one character only. */
export function toPairs({ characters }: Run): string[] {
  return characters
    .slice(0, -1)
    .map((character, index) => character + characters[index + 1]);
}

/**
 * The terms of a text, separated by spaces, in the order in which an index numbers them.
 *
 * Words are terms as they are. A run of Chinese gives its overlapping pairs and then its last
 * character alone: 退款慢 becomes `退款 款慢 慢`. So each character begins a term, and a query of one
 * character is a prefix; and the last pair of one run never stands next to the first of the
 * following, so that neighbouring pairs always are neighbouring text.
 *
 * Index them with a tokeniser that splits at spaces only: FTS5's `tokenize = 'ascii'`. For
 * PostgreSQL take {@link toTsvector}.
 */
export function toSearchTerms(text: string): string {
  return listTerms(text).join(' ');
}

/**
 * The terms of a text as a literal for `?::tsvector`, with positions. It goes past PostgreSQL's
 * text parser, whose idea of a word depends on the locale of the database. Terms behind position
 * 16,383 are left out: PostgreSQL would give all of them that position.
 */
export function toTsvector(text: string): string {
  const positions = new Map<string, number[]>();
  listTerms(text)
    .slice(0, lastPosition)
    .forEach((term, index) => {
      const known = positions.get(term);
      if (known) {
        known.push(index + 1);
      } else {
        positions.set(term, [index + 1]);
      }
    });
  return Array.from(
    positions,
    ([term, numbers]) => `${term}:${numbers.join(',')}`,
  ).join(' ');
}

function listTerms(text: string): string[] {
  return toRuns(normalizeText(text)).flatMap(run =>
    run.unspaced
      ? [...toPairs(run), run.characters[run.characters.length - 1]]
      : [toWord(run)],
  );
}
