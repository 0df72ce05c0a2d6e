import { diffArrays } from 'diff';

/** What became of one stretch of a text that two people edited at once. */
export interface MergeRegion {
  /**
   * `same`: nobody or both changed it alike; `mine` and `theirs`: only one
   * did; `conflict`: both did, and differently.
   */
  kind: 'same' | 'mine' | 'theirs' | 'conflict';
  base: string;
  mine: string;
  theirs: string;
}

/** Whose words stay where both changed the same; `both`: one behind the other. */
export type MergeChoice = 'mine' | 'theirs' | 'both';

const separator = '\n\n';

/** For each paragraph of the base the place where it stands unchanged in the other text. */
function unchangedPlaces(base: readonly string[], other: readonly string[]) {
  const places = new Map<number, number>();
  let inBase = 0;
  let inOther = 0;
  for (const part of diffArrays([...base], [...other])) {
    if (part.added) {
      inOther += part.count;
    } else if (part.removed) {
      inBase += part.count;
    } else {
      for (let step = 0; step < part.count; step += 1) {
        places.set(inBase + step, inOther + step);
      }
      inBase += part.count;
      inOther += part.count;
    }
  }
  return places;
}

/** How a value fared that both had from one base. */
export function fateOf(base: string, mine: string, theirs: string) {
  if (mine === theirs) return 'same' as const;
  if (mine === base) return 'theirs' as const;
  return theirs === base ? ('mine' as const) : ('conflict' as const);
}

/**
 * Lays two edits of one text over each other, paragraph by paragraph (the
 * three-way merge of `diff3`). Nothing is decided here where both changed the
 * same stretch.
 */
export function mergeRegions(texts: {
  base: string;
  mine: string;
  theirs: string;
}): MergeRegion[] {
  const base = texts.base.split(separator);
  const mine = texts.mine.split(separator);
  const theirs = texts.theirs.split(separator);
  const inMine = unchangedPlaces(base, mine);
  const inTheirs = unchangedPlaces(base, theirs);
  const regions: MergeRegion[] = [];
  const at = { base: 0, mine: 0, theirs: 0 };

  function takeUntil(end: { base: number; mine: number; theirs: number }) {
    const stretch = {
      base: base.slice(at.base, end.base),
      mine: mine.slice(at.mine, end.mine),
      theirs: theirs.slice(at.theirs, end.theirs),
    };
    Object.assign(at, end);
    if (
      stretch.mine.length + stretch.theirs.length + stretch.base.length ===
      0
    ) {
      return;
    }
    const region = {
      base: stretch.base.join(separator),
      mine: stretch.mine.join(separator),
      theirs: stretch.theirs.join(separator),
    };
    regions.push({
      kind: fateOf(region.base, region.mine, region.theirs),
      ...region,
    });
  }

  for (let place = 0; place < base.length; place += 1) {
    const own = inMine.get(place);
    const other = inTheirs.get(place);
    if (own === undefined || other === undefined) continue;
    takeUntil({ base: place, mine: own, theirs: other });
    takeUntil({ base: place + 1, mine: own + 1, theirs: other + 1 });
  }
  takeUntil({
    base: base.length,
    mine: mine.length,
    theirs: theirs.length,
  });
  return regions;
}

/** The regions that somebody has to decide, by their place. */
export function openConflicts(
  regions: readonly MergeRegion[],
  choices: Readonly<Record<number, MergeChoice | undefined>>,
): number[] {
  return regions.flatMap(({ kind }, index) =>
    kind === 'conflict' && !choices[index] ? [index] : [],
  );
}

/** The text that follows from the choices; a conflict without a choice keeps both, so that nothing is lost. */
export function mergedText(
  regions: readonly MergeRegion[],
  choices: Readonly<Record<number, MergeChoice | undefined>>,
): string {
  return (
    regions
      .map(({ kind, mine, theirs }, index) => {
        if (kind === 'theirs') return theirs;
        if (kind !== 'conflict') return mine;
        const choice = choices[index] ?? 'both';
        if (choice === 'mine') return mine;
        if (choice === 'theirs') return theirs;
        return [mine, theirs].filter(part => part !== '').join(separator);
      })
      // A stretch that somebody took out leaves no gap.
      .filter((part, index) => part !== '' || regions[index].kind === 'same')
      .join(separator)
  );
}
