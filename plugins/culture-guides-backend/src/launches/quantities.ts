import {
  chineseNumeralCharacters,
  parseChineseNumeral,
} from './chineseNumerals';
import { withoutOtherFigures } from './notQuantities';

/** What a quantity is counted in, as far as it is written. */
export type QuantityUnit =
  | 'working-days'
  | 'days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'hours'
  | 'hours-a-day'
  | 'money';

/** A number that a text states. */
export interface Quantity {
  /** Its readings: `1.500` is one and a half or fifteen hundred, as the language has it. */
  values: readonly number[];
  unit?: QuantityUnit;
  /** As it is written, with its unit. */
  written: string;
}

/** Units as they follow a number; the first one that fits is taken. */
const units: Array<[QuantityUnit, string]> = [
  [
    'working-days',
    'working[ -]days?|business[ -]days?|个?工作日|dias? úteis|dia útil|días? (?:hábil(?:es)?|laborables?)|werktag(?:en?|s)?|arbeitstag(?:en?|s)?|jours? ouvr(?:és?|ables?)|कार्य ?दिवस',
  ],
  [
    'days',
    'calendar[ -]days?|days?|个?自然日|天|日|dias?(?: corridos)?|días?(?: naturales)?|kalendertag(?:en?|s)?|tag(?:en?|s)?|jours?|दिन',
  ],
  [
    'weeks',
    'weeks?|个?星期|周|个?礼拜|semanas?|wochen?|semaines?|हफ़्ते|सप्ताह',
  ],
  ['months', 'months?|个月|m[eê]s(?:es)?|monat(?:en?|s)?|mois|महीने'],
  ['years', 'years?|年|anos?|años?|jahr(?:en?|es)?|ans?|साल|वर्ष'],
  [
    'hours-a-day',
    '(?:hours?|horas?|stunden?|heures?) (?:a|per|each|every|por|al|pro|am|par) (?:day|dia|día|tag|jour)',
  ],
  ['hours', 'hours?|个?小时|horas?|stunden?|heures?|घंटे'],
  [
    'money',
    '€|euros?|eur|usd|dollars?|reais|real|brl|元|块|rmb|cny|rupees?|inr|pesos?|mxn|pounds?|gbp',
  ],
];
const unitPatterns = units.map(
  ([unit, pattern]) =>
    [
      unit,
      new RegExp(`^[ -]?(?:${pattern})(?![\\p{Script=Latin}])`, 'iu'),
    ] as const,
);
const moneyBefore =
  /(?:[$€£¥₹]|R\$|\b(?:EUR|USD|BRL|CNY|RMB|INR|MXN|GBP))\s?$/iu;
const perDay = /(?:每天|每日)\s*$/u;

const figures =
  "\\d{1,3}(?:[.,' ]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d+)?";
const quantity = new RegExp(
  `(?<![A-Za-z]-)(?<![A-Za-z\\d])(?:${figures})|[${chineseNumeralCharacters}]+`,
  'gu',
);

/** Where the digits of scripts begin that NFKC leaves as they are: Arabic, Persian, Devanagari, Bengali, Tamil, Thai. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xe50];

/** Full-width forms and digits of other scripts become ASCII ones. */
function withAsciiDigits(text: string): string {
  return text.normalize('NFKC').replace(/\p{Nd}/gu, digit => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find(start => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

function readFigures(written: string): number[] {
  const [, whole, fraction] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(written) ?? [];
  if (/^\d{1,3}(?:[.,' ]\d{3})+$/.test(whole)) {
    const grouped = Number(
      `${whole.replace(/[.,' ]/g, '')}${fraction ? `.${fraction}` : ''}`,
    );
    // With one separator and three figures behind it nobody can tell.
    return /^\d{1,3}[.,]\d{3}$/.test(written)
      ? [grouped, Number(written.replace(',', '.'))]
      : [grouped];
  }
  return [Number(written.replace(',', '.'))];
}

function unitBehind(rest: string): { unit?: QuantityUnit; written: string } {
  for (const [unit, pattern] of unitPatterns) {
    const [written] = pattern.exec(rest) ?? [];
    if (written !== undefined) return { unit, written };
  }
  return { written: '' };
}

/**
 * The quantities of a text in its order, in figures of any script that we sell in, or in Chinese numerals with a unit:
 * without one, 一 is mostly a part of a word. Dates, times, percentages and paragraphs of laws are none.
 */
export function findQuantities(text: string): Quantity[] {
  const plain = withoutOtherFigures(withAsciiDigits(text));
  const found: Quantity[] = [];
  for (const match of plain.matchAll(quantity)) {
    const [number] = match;
    const before = plain.slice(0, match.index);
    const { unit, written } = unitBehind(
      plain.slice(match.index + number.length),
    );
    const isChinese = !/\d/.test(number);
    const chinese = isChinese && unit ? parseChineseNumeral(number) : undefined;
    if (isChinese && chinese === undefined) continue;
    found.push({
      values: chinese === undefined ? readFigures(number) : [chinese],
      unit: unitOf(unit, before),
      written: `${number}${written}`,
    });
  }
  return found;
}

function unitOf(
  unit: QuantityUnit | undefined,
  before: string,
): QuantityUnit | undefined {
  if (unit === undefined && moneyBefore.test(before)) return 'money';
  return unit === 'hours' && perDay.test(before) ? 'hours-a-day' : unit;
}
