import {
  Freshness,
  Significance,
  significances,
} from '@trust-portal/plugin-culture-guides-common';

/** How many changes of the source were published since a translation's pin, by significance. */
export type BehindBy = Record<Significance, number>;

const mostSignificantFirst = [...significances].reverse();

export const notBehind: Readonly<BehindBy> = { minor: 0, medium: 0, major: 0 };

/** A published revision of the source. */
export interface SourceChange {
  number: number;
  significance: Significance;
}

/**
 * How far a translation is behind. Only its pin counts, that is the source revision that it says the same as: however
 * often the translation itself is mended, it is behind until somebody has carried over what changed.
 */
export function countBehind(
  sourceChanges: readonly SourceChange[],
  pin: number,
): BehindBy {
  const behind = { ...notBehind };
  for (const { number, significance } of sourceChanges) {
    if (number > pin) behind[significance] += 1;
  }
  return behind;
}

/** What a change of the source adds to the tallies of each of its translations. */
export function countOneMore(
  behindBy: Readonly<BehindBy>,
  significance: Significance,
): BehindBy {
  return { ...behindBy, [significance]: behindBy[significance] + 1 };
}

/** How a text stands to its source. A source is current by itself. */
export function freshnessOf(text: {
  isPublished: boolean;
  behindBy: Readonly<BehindBy>;
}): Freshness {
  if (!text.isPublished) return 'unpublished';
  const [worst] = mostSignificantFirst.filter(
    significance => text.behindBy[significance] > 0,
  );
  return worst ? `behind-${worst}` : 'current';
}

/** The most significant one; a change that takes back others is as significant as the most significant of them. */
export function mostSignificant(
  several: readonly [Significance, ...Significance[]],
): Significance {
  return (
    mostSignificantFirst.find(significance => several.includes(significance)) ??
    several[0]
  );
}

/**
 * The pin of a translation when another language becomes the source: the newest revision of the new source that carried
 * over no more than the translation had. 0 when each of them carried over more.
 *
 * @param newSource - published revisions of the new source, with the old source's numbers that they are based on
 */
export function pinInNewSource(
  newSource: ReadonlyArray<{ number: number; basedOn: number }>,
  oldPin: number,
): number {
  return Math.max(
    0,
    ...newSource
      .filter(({ basedOn }) => basedOn <= oldPin)
      .map(({ number }) => number),
  );
}
