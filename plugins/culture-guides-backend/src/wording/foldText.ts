import { forEachCharacter } from '@trust-portal/text-search';

/** A text in the form in which wording is compared, with the way back to the original. */
export interface FoldedText {
  text: string;
  /** For each UTF-16 unit of `text`, where the character that it came from begins in the original. */
  starts: number[];
  /** For each UTF-16 unit of `text`, where the character that it came from ends in the original. */
  ends: number[];
}

const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const apostrophes = /[\u02bc\u2018\u2019]/g;
const hyphens = /\u2010/g;
const spaces = /\s+/g;

/**
 * A text as it was written, without differences that only a machine sees: compatibility forms (full width, ligatures)
 * made plain, invisible characters dropped, each run of white space one space, typographic apostrophes and hyphens those
 * of the keyboard. Case and accents are kept.
 */
export function writtenForm(text: string): string {
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(apostrophes, "'")
    .replace(hyphens, '-')
    .replace(spaces, ' ');
}

/**
 * The form in which wording is compared: {@link writtenForm} without case.
 *
 * Unlike the form of the search, it keeps accents, because `ano` and `año` are not the same word to those who are to be
 * spared one of them; and it keeps traditional Chinese characters apart from simplified ones, because a rule may ask for
 * either.
 */
export function foldText(original: string): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  forEachCharacter(original, (start, end) => {
    const character = foldCharacter(original, start, end);
    if (character === ' ' && text.endsWith(' ')) {
      ends[ends.length - 1] = end;
      return;
    }
    text += character;
    for (let unit = 0; unit < character.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  });
  return { text, starts, ends };
}

function foldCharacter(text: string, start: number, end: number): string {
  if (end - start === 1) {
    const unit = text.charCodeAt(start);
    if (unit > 0x20 && unit < 0x7f) return text[start].toLowerCase();
    // Ideographs have neither case nor compatibility forms here.
    if (unit >= 0x3400 && unit <= 0x9fff) return text[start];
  }
  return foldCase(writtenForm(text.slice(start, end)));
}

/** By way of the capitals, so that the two forms of sigma, and `ß` and `SS`, become one. A dotted capital I is an i. */
function foldCase(text: string): string {
  return text
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll('i\u0307', 'i');
}
