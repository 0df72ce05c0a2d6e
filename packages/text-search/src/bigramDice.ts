import { normalizeText } from './normalizeText';
import { toPairs, toRuns } from './terms';

/**
 * How much two short texts have in common, for hints at duplicates: the Sørensen-Dice coefficient
 * of their pairs of neighbouring characters, counted as often as they occur, in [0, 1]. A text
 * without letters has nothing in common with any.
 *
 * It sees wording, not meaning, and so may suggest but never decide: 退款到账太慢 and 退款迟迟不到账
 * mean the same and reach 0.36, 隐私政策看不懂 and 退货政策看不懂 do not and reach 0.67.
 */
export function bigramDice(a: string, b: string): number {
  return bigramDiceWith(a)(b);
}

/** {@link bigramDice} of one text with many others: the one is taken apart once only. */
export function bigramDiceWith(text: string): (other: string) => number {
  const left = countPairs(text);
  const leftTotal = sum(left.values());
  return other => {
    const right = countPairs(other);
    const total = leftTotal + sum(right.values());
    if (total === 0) {
      return 0;
    }
    const shared = Array.from(right, ([pair, count]) =>
      Math.min(count, left.get(pair) ?? 0),
    );
    return (2 * sum(shared)) / total;
  };
}

function countPairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const run of toRuns(normalizeText(text))) {
    const pairs = run.characters.length > 1 ? toPairs(run) : run.characters;
    for (const pair of pairs) {
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return counts;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) {
    total += number;
  }
  return total;
}
