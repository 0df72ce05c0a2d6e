import {
  simplifiedCharacters,
  traditionalCharacters,
} from './traditionalCharacters';

/** A text in the form in which it is compared, with the way back to the original. */
export type NormalizedText = {
  text: string;
  /** For each UTF-16 unit of `text`, where the original unit that it came from begins. */
  starts: number[];
  /** For each UTF-16 unit of `text`, where the original unit that it came from ends. */
  ends: number[];
};

const simplified = buildSimplified();

/** What belongs to the character before it: marks, half-width voicing, Hangul vowels and finals, and invisible characters. */
const continuation =
  /[\p{M}\u00ad\u1160-\u11ff\u200b-\u200d\u2060\ud7b0-\ud7ff\ufeff\uff9e\uff9f]/u;

/** Accents of European scripts, variation selectors and invisible characters. Marks of other scripts are letters of their own. */
const dropped = /[\u00ad\u0300-\u036f\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff]/g;

/** Letters that are accented to the reader's eye but do not decompose. */
const letters = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['ς', 'σ'],
]);

/**
 * The form in which texts are compared: compatibility forms (full width, ligatures, circled
 * digits) made plain, lower case, European accents taken off, traditional Chinese characters
 * replaced one by one by simplified ones. Applying it twice changes nothing more.
 */
export function normalizeText(text: string): string {
  let normalized = '';
  forEachCharacter(text, (start, end) => {
    normalized += normalizeCharacter(text, start, end);
  });
  return normalized;
}

/** {@link normalizeText} for those who have to find their way back, to mark what was found. */
export function normalizeWithOffsets(text: string): NormalizedText {
  let normalized = '';
  const starts: number[] = [];
  const ends: number[] = [];
  forEachCharacter(text, (start, end) => {
    const character = normalizeCharacter(text, start, end);
    normalized += character;
    for (let unit = 0; unit < character.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  });
  return { text: normalized, starts, ends };
}

/**
 * Visits a character with all that continues it: marks, voicing, invisible characters. Linear, which Intl.Segmenter is
 * not.
 *
 * @param visit - gets the UTF-16 offsets of the character, the end not included
 */
export function forEachCharacter(
  text: string,
  visit: (start: number, end: number) => void,
): void {
  let start = 0;
  while (start < text.length) {
    let end = nextCodePoint(text, start);
    while (end < text.length && continues(text, end)) {
      end = nextCodePoint(text, end);
    }
    visit(start, end);
    start = end;
  }
}

function nextCodePoint(text: string, index: number): number {
  return index + (text.codePointAt(index)! > 0xffff ? 2 : 1);
}

function continues(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 0xad || (unit >= 0x3400 && unit <= 0x9fff)) {
    return false;
  }
  return continuation.test(String.fromCodePoint(text.codePointAt(index)!));
}

function normalizeCharacter(text: string, start: number, end: number): string {
  const character = text.slice(start, end);
  if (character.length === 1) {
    const unit = character.charCodeAt(0);
    if (unit < 0x80) {
      return character.toLowerCase();
    }
    if (unit >= 0x3400 && unit <= 0x9fff) {
      return simplified.get(character) ?? character;
    }
  }
  const plain = character
    .normalize('NFKD')
    .replace(dropped, '')
    .normalize('NFKC')
    .toLowerCase();
  return Array.from(
    plain,
    letter => letters.get(letter) ?? simplified.get(letter) ?? letter,
  ).join('');
}

function buildSimplified(): Map<string, string> {
  const targets = Array.from(simplifiedCharacters);
  return new Map(
    Array.from(traditionalCharacters, (character, index) => [
      character,
      targets[index],
    ]),
  );
}
