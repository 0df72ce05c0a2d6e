/*
 * Prints how often the kind that a person chose is among the first three kinds
 * that the inbox would propose, beside the simplest alternatives.
 *
 *   node --require @backstage/cli-node/config/nodeTransform.cjs \
 *     plugins/pain-points-backend/scripts/evaluateProposals.ts [reviews.csv]
 *
 * The reviews are no part of the repository; without them the script says so and
 * ends well. The labels hold row numbers and kinds only.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'papaparse';
import {
  proposeKinds,
  type KindProposal,
  type KindWithCues,
} from '../src/evidence/proposeKinds';

type Labels = Array<{ row: number; kind: string }>;

interface Label {
  row: number;
  kind: string;
  byWords: KindProposal[];
  filled: KindProposal[];
}

const content = resolve(__dirname, '../content');
const repository = resolve(__dirname, '../../..');
const [
  ,
  ,
  file = resolve(repository, '../shared/data/food_delivery_reviews.csv'),
] = process.argv;

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Labels that are no kind: nothing should be proposed for them. */
function namesAKind(label: { kind: string }): boolean {
  return label.kind !== 'praise' && label.kind !== 'none';
}

function commonestKinds(labels: Labels, count: number): string[] {
  const counts = new Map<string, number>();
  for (const { kind } of labels.filter(namesAKind)) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([kind]) => kind);
}

function includesKind(proposals: KindProposal[], kind: string): boolean {
  return proposals.some(({ kindId }) => kindId === kind);
}

function percent(part: number, whole: number): string {
  return `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}

if (!existsSync(file)) {
  process.stdout.write(`Skipped: there are no reviews at ${file}\n`);
} else {
  const { kinds } = readJson<{ kinds: KindWithCues[] }>(
    resolve(content, 'taxonomy.json'),
  );
  const labels = readJson<{ tuning: Labels; heldOut: Labels }>(
    resolve(content, 'labels/food-delivery.json'),
  );
  const [, ...rows] = parse<string[]>(
    readFileSync(file, 'utf8').replace(/^\uFEFF/, ''),
    { skipEmptyLines: true },
  ).data;
  // What is commonest is learnt on the tuning half, as the cues were.
  const commonest = commonestKinds(labels.tuning, 3);

  for (const half of ['tuning', 'heldOut'] as const) {
    const proposed: Label[] = labels[half].map(({ row, kind }) => ({
      row,
      kind,
      byWords: proposeKinds(rows[row - 1][1], kinds),
      filled: proposeKinds(rows[row - 1][1], kinds, { usual: commonest }),
    }));
    const pains = proposed.filter(namesAKind);
    const others = proposed.filter(label => !namesAKind(label));
    const percentOfPains = (holds: (label: Label) => boolean) =>
      percent(pains.filter(holds).length, pains.length);
    const lines = [
      `${half}: ${pains.length} voices with a kind, ${others.length} without`,
      `  first proposal by words                 ${percentOfPains(
        label => label.byWords[0]?.kindId === label.kind,
      )}`,
      `  first three by words                    ${percentOfPains(label =>
        includesKind(label.byWords, label.kind),
      )}`,
      `  first three, filled with the commonest  ${percentOfPains(label =>
        includesKind(label.filled, label.kind),
      )}`,
      `  always the commonest kind               ${percentOfPains(
        label => label.kind === commonest[0],
      )}`,
      `  always the commonest three kinds        ${percentOfPains(label =>
        commonest.includes(label.kind),
      )}`,
      `  nothing proposed by words, rightly      ${percent(
        others.filter(label => label.byWords.length === 0).length,
        others.length,
      )}`,
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  }
}
