import { chineseNumeralCharacters } from './chineseNumerals';

const months = [
  'january|february|march|april|may|june|july|august|september|october|november|december',
  'jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec',
  'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  'enero|febrero|marzo|mayo|junio|julio|septiembre|octubre|noviembre|diciembre',
  'januar|februar|märz|mai|juni|juli|oktober|dezember',
  'janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre',
].join('|');
// No number is longer; without the bound a long run of numerals would be tried from each of its characters.
const han = `[${chineseNumeralCharacters}]{1,12}`;
const number = '\\d+(?:[.,]\\d+)?';
const beforeLetter = '(?![\\p{L}])';

/** What has figures and is no quantity: dates, times, shares, paragraphs of laws, ordinals. */
const patterns = [
  // Percent first: 14.5% holds what could be read as a date.
  `${number}\\s*(?:[%‰]|percent|per cent|por ciento|por cento|prozent|pour cent)`,
  `百分之(?:${han}|${number})`,
  '\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*日?',
  '\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}',
  '\\d{4}年(?:\\d{1,2}月)?',
  '\\d{1,2}月(?:\\d{1,2}[日号])?',
  `${han}年${han}月(?:${han}[日号])?`,
  `${han}月${han}[日号]`,
  `\\d{1,2}(?:st|nd|rd|th|\\.|º)?\\s*(?:de\\s+|of\\s+)?(?:${months})${beforeLetter}\\.?(?:,?\\s*(?:de\\s+)?\\d{4})?`,
  `(?:${months})${beforeLetter}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,?\\s*\\d{4})?`,
  '\\d{1,2}:\\d{2}(?::\\d{2})?',
  '\\d{1,2}\\s*(?:a\\.?m\\.?|p\\.?m\\.?|uhr|点)(?![\\p{L}])',
  '24\\s*/\\s*7',
  `§+\\s*\\d+[a-z]?`,
  `(?:art(?:icle|igo|ículo|ikel)?\\.?|section|sec\\.)\\s*\\d+(?:\\.\\d+)*`,
  `第(?:${han}|\\d+)`,
  `(?:周|星期|礼拜)[一二三四五六日天]`,
];
const notQuantity = new RegExp(
  `(?<![\\p{Script=Latin}\\d])(?:${patterns.join('|')})`,
  'giu',
);

/** The text with blanks in place of figures that are no quantities. */
export function withoutOtherFigures(text: string): string {
  return text.replace(notQuantity, found => ' '.repeat(found.length));
}
