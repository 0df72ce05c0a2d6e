const digits = new Map(
  [...'零一二三四五六七八九'].map((character, value) => [character, value]),
);
digits.set('〇', 0).set('两', 2);

const ranks = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1_000],
]);

/** Characters that numbers are written with, for a character class of a regular expression. */
export const chineseNumeralCharacters = '零〇一二两三四五六七八九十百千万';

/** What stands before or behind 万. */
function parseSection(text: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  let lastRank = Infinity;
  for (const character of text) {
    const rank = ranks.get(character);
    if (rank === undefined) {
      const value = digits.get(character);
      // 零 only stands where a rank is left out.
      if (value === undefined || (digit !== undefined && digit !== 0)) {
        return undefined;
      }
      digit = value;
    } else {
      if (rank >= lastRank || digit === 0) return undefined;
      // 十四 is fourteen: the one before the first ten is not written.
      if (digit === undefined && !(rank === 10 && total === 0)) {
        return undefined;
      }
      total += (digit ?? 1) * rank;
      lastRank = rank;
      digit = undefined;
    }
  }
  return total + (digit ?? 0);
}

/**
 * The number that Chinese numerals write: 十四, 一百二十, 两千, or digit by digit as 二〇二六.
 *
 * @returns undefined when they write no number.
 */
export function parseChineseNumeral(text: string): number | undefined {
  if (text === '') return undefined;
  if (![...text].some(character => /[十百千万]/.test(character))) {
    const written = [...text].map(character => digits.get(character));
    return written.includes(undefined) ? undefined : Number(written.join(''));
  }
  const [high, low, ...more] = text.split('万');
  if (more.length > 0) return undefined;
  if (low === undefined) return parseSection(high);
  const tenThousands = high === '' ? undefined : parseSection(high);
  const rest = parseSection(low);
  return tenThousands === undefined || rest === undefined
    ? undefined
    : tenThousands * 10_000 + rest;
}
