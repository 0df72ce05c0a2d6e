import type { FoundPart } from './findPersonalData';

const unit = '(?:号楼|栋|幢|座|单元|层|楼|室|房|号)';
const estate = '(?:小区|花园|家园|公寓|大厦|苑|新村|宿舍|广场)';
/** What makes a place an address: a number in a street, or a flat in an estate. */
const chineseCores = [
  /(?:路|街|道|巷|弄|胡同)\s?\d{1,5}(?:[-之]\d{1,4})?\s?[号弄]/gu,
  new RegExp(`${estate}\\s?(?:\\d{1,4}|[A-Za-z])\\s?${unit}`, 'gu'),
  /\d{1,4}(?:号楼|栋|幢)\s?(?:\d{1,2}\s?单元)?\s?\d{2,5}\s?[室号房]/gu,
];
/** What goes on behind it: an estate, a building, a flat. */
const chineseTail = new RegExp(
  `[\\s,，]?(?:\\p{Script=Han}{0,8}${estate})?(?:\\d{1,5}|[A-Za-z]\\d{0,4}|[一二三四五六七八九十]{1,3})\\s?${unit}`,
  'uy',
);
const MOST_TAILS = 5;
/** Province, city, district, town and street in front of the number. */
const LONGEST_LEAD = 30;
const leadCharacter = /[\p{Script=Han}\d]/u;
/** An address begins behind the last of these. */
const leadCue =
  /.*(?:地址[是为]?|住址[是为]?|家住|住在|我住|位于|送到|送至|寄到|寄往|搬到|在|到)/u;

const englishPatterns = [
  /\b\d{1,5}[A-Za-z]?\s(?:[NSEW]\.?\s)?(?:[A-Z0-9][A-Za-z0-9'’.]{0,20}\s){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Square|Sq|Place|Pl|Way|Terrace|Highway|Hwy)\b\.?(?:,?\s(?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|#)\.?\s?[A-Za-z0-9-]{1,6})?/gu,
  /\bP\.?\s?O\.?\sBox\s\d{1,8}\b/giu,
];

/** Goes back from the core over the names of places, but not over the sentence around them. */
function leadStart(text: string, coreStart: number): number {
  let start = coreStart;
  while (
    start > 0 &&
    coreStart - start < LONGEST_LEAD &&
    leadCharacter.test(text[start - 1])
  ) {
    start -= 1;
  }
  const cue = leadCue.exec(text.slice(start, coreStart));
  return cue ? start + cue[0].length : start;
}

function tailEnd(text: string, coreEnd: number): number {
  let end = coreEnd;
  for (let count = 0; count < MOST_TAILS; count++) {
    chineseTail.lastIndex = end;
    const match = chineseTail.exec(text);
    if (!match) break;
    end += match[0].length;
  }
  return end;
}

/**
 * Postal addresses down to the house, in Chinese and English. A city or a street
 * without a number is no address of a person and stays.
 */
export function findPostalAddresses(text: string): FoundPart[] {
  const chinese = chineseCores.flatMap(core =>
    Array.from(text.matchAll(core), match => ({
      kind: 'address' as const,
      start: leadStart(text, match.index),
      end: tailEnd(text, match.index + match[0].length),
    })),
  );
  const english = englishPatterns.flatMap(pattern =>
    Array.from(text.matchAll(pattern), match => ({
      kind: 'address' as const,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return [...chinese, ...english];
}
