import fc from 'fast-check';
import { testTerm } from '../__testUtils__/testWording';
import { WordingMatcher } from './WordingMatcher';

/**
 * A second, slow matcher that shares nothing with the first: it tries every piece of the text. It folds whole pieces
 * with the means of the language, where the first goes character by character.
 */
function naiveHits(text: string, phrases: string[]): Set<string> {
  const fold = (piece: string) =>
    piece
      .normalize('NFKC')
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .replace(/\s+/gu, ' ')
      .toUpperCase()
      .toLowerCase()
      .normalize('NFKC');
  const characters = Array.from(
    text.matchAll(
      /\s+|\P{M}[\p{M}\u200b-\u200d\u2060\ufeff\u00ad]*|\p{M}[\p{M}\u200b-\u200d\u2060\ufeff\u00ad]*/gu,
    ),
    ({ 0: character, index }) => ({
      from: index,
      to: index + character.length,
    }),
  );
  const spaced = (character: string) =>
    /^(?![\p{scx=Han}\p{sc=Thai}])[\p{L}\p{N}\p{M}]/u.test(character);
  const found = new Set<string>();
  for (const [first, { from, to: next }] of characters.entries()) {
    // What cannot be seen begins nothing.
    if (fold(text.slice(from, next)) === '') continue;
    for (const { to } of characters.slice(first)) {
      const piece = fold(text.slice(from, to));
      const before = Array.from(fold(text.slice(0, from))).at(-1) ?? '';
      const after = Array.from(fold(text.slice(to)))[0] ?? '';
      const letters = Array.from(piece);
      if (
        phrases.some(phrase => fold(phrase) === piece) &&
        !(spaced(before) && spaced(letters[0])) &&
        !(spaced(after) && spaced(letters.at(-1) ?? ''))
      ) {
        found.add(`${from}-${to}`);
      }
    }
  }
  return found;
}

/** Few different characters, so that phrases are found, overlap and hold each other. */
const alphabets = {
  Latin: ['a', 'B', 'ß', 'é', 'e\u0301', 'ﬁ', 'ｆ', 'i', ' ', '-'],
  Chinese: ['免', '费', '送', '𠮷', 'A', '1', '，'],
  Devanagari: ['म', 'ु', 'फ', '्', 'त', ' ', 'a'],
  Arabic: ['ا', 'ب', 'َ', 'ﷺ', 'ﻻ', ' ', '١'],
  Emoji: ['😀', '👍', '🏽', '\u200d', '\ufe0f', '❤', 'a', ' '],
  Mixed: ['免', 'a', 'ฟ', 'ร', 'ี', 'म', 'ا', '😀', ' ', '\u00ad'],
};

describe.each(Object.entries(alphabets))('in %s', (_name, alphabet) => {
  const written = (maxLength: number) =>
    fc
      .array(fc.constantFrom(...alphabet), { minLength: 1, maxLength })
      .map(characters => characters.join(''));
  // A phrase that begins with a mark or holds nothing to be seen is none that a person enters.
  const phrase = written(4)
    .map(text => text.trim())
    .filter(text => /^[\p{L}\p{N}\p{S}\p{P}]/u.test(text));

  it('a slow matcher that tries every piece finds the same', () => {
    fc.assert(
      fc.property(
        written(24),
        fc.uniqueArray(phrase, { minLength: 1, maxLength: 5 }),
        (text, phrases) => {
          const matcher = new WordingMatcher({
            // One term each: a term shows nothing within its own longer form.
            terms: phrases.map((term, index) =>
              testTerm({ id: `TM-${1000 + index}`, term }),
            ),
            rules: [],
          });
          const { hits } = matcher.check(text, { markets: ['br'] });
          const spans = new Set(hits.map(({ from, to }) => `${from}-${to}`));
          const expected = new Set(
            phrases.flatMap(term => widest(naiveHits(text, [term]))),
          );
          expect([...spans].sort()).toEqual([...expected].sort());
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** Of pieces that hold each other those that are held by none. */
function widest(spans: Set<string>): string[] {
  const pieces = [...spans].map(span => span.split('-').map(Number));
  return pieces
    .filter(
      ([from, to]) =>
        !pieces.some(
          ([start, end]) =>
            start <= from && to <= end && end - start > to - from,
        ),
    )
    .map(piece => piece.join('-'));
}
