/** Scripts that are written without spaces between words: nothing tells where a word begins. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30fc\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const spacedWord = new RegExp(`(?![${unspaced}])[\\p{L}\\p{N}\\p{M}]`, 'u');
const hangul = /\p{Script=Hangul}/u;

/** What stands between words, or belongs to a script without spaces; a letter of a word; one that takes particles. */
type CharacterClass = 'free' | 'word' | 'hangul';
const classes = new Map<number, CharacterClass>();

/**
 * Whether a phrase that was found stands there as words of its own, and not as a part of a longer word.
 *
 * Only where spaces part words does it matter what stands beside: in `用Pix支付` the word `Pix` is whole, in `Pixel` it
 * is not, and a Chinese phrase may stand anywhere. Korean puts its particles behind a word without a space, so the end
 * of a Korean word may be followed by more.
 *
 * @param text - folded; `from` and `to` are its UTF-16 offsets, the end not included
 */
export function standsAsWords(text: string, from: number, to: number): boolean {
  if (classFrom(text, from) !== 'free' && classBefore(text, from) !== 'free') {
    return false;
  }
  const last = classBefore(text, to);
  const after = last === 'free' ? 'free' : classFrom(text, to);
  return after === 'free' || (last === 'hangul' && after === 'hangul');
}

function classFrom(text: string, index: number): CharacterClass {
  const codePoint = text.codePointAt(index);
  if (codePoint === undefined) return 'free';
  const known = classes.get(codePoint);
  if (known) return known;
  const found = classify(String.fromCodePoint(codePoint));
  classes.set(codePoint, found);
  return found;
}

function classBefore(text: string, index: number): CharacterClass {
  const unit = text.charCodeAt(index - 1);
  const isLowHalf = unit >= 0xdc00 && unit <= 0xdfff && index > 1;
  return index === 0
    ? 'free'
    : classFrom(text, isLowHalf ? index - 2 : index - 1);
}

function classify(character: string): CharacterClass {
  if (!spacedWord.test(character)) return 'free';
  return hangul.test(character) ? 'hangul' : 'word';
}
