import { ChainItem, Reading } from '@trust-portal/plugin-pain-points-common';
import { earliestDayOnEarth } from './days';

type Measure = Pick<
  Extract<ChainItem, { type: 'measure' }>,
  'direction' | 'target' | 'createdAt'
>;
type Readings = ReadonlyArray<
  Pick<Reading, 'value' | 'readOn' | 'recordedAt' | 'standing' | 'query'>
>;

/** What proves a cure: the remedy, its measure and the reading that reached the target. */
export interface Proof {
  remedyId: string;
  measureId: string;
  readingId: string;
}

/** The last reading that is believed: by the day it was read on, then by when it was recorded. */
export function latestAccepted<TReading extends Readings[number]>(
  readings: readonly TReading[],
): TReading | undefined {
  return readings
    .filter(({ standing }) => standing === 'accepted')
    .reduce<TReading | undefined>(
      (latest, reading) =>
        latest === undefined || isLater(reading, latest) ? reading : latest,
      undefined,
    );
}

function isLater(a: Readings[number], b: Readings[number]): boolean {
  return a.readOn === b.readOn
    ? a.recordedAt > b.recordedAt
    : a.readOn > b.readOn;
}

/**
 * Whether the latest accepted reading of a measure reached its target.
 *
 * A figure from before the measure was made tells how things were, not what the remedy did: such a
 * reading never counts. The day is taken where it begins last on earth (UTC-12), so that nobody's
 * reading of today is refused because of a time zone.
 */
export function hasReachedTarget(
  measure: Measure,
  readings: Readings,
): boolean {
  const latest = latestAccepted(readings);
  if (!latest) {
    return false;
  }
  const made = earliestDayOnEarth(measure.createdAt);
  const begins = latest.query?.from ?? latest.readOn;
  if (begins < made) {
    return false;
  }
  return measure.direction === 'down'
    ? latest.value <= measure.target
    : latest.value >= measure.target;
}

/** The first proof in the chain: a remedy that is done, with a measure that reached its target. */
export function proofOfCure(chain: readonly ChainItem[]): Proof | undefined {
  for (const item of chain) {
    if (item.type === 'measure' && item.state !== 'dropped') {
      const remedy = chain.find(({ id }) => id === item.parentId);
      const reading = latestAccepted(item.readings);
      if (
        reading &&
        remedy?.type === 'remedy' &&
        remedy.state === 'done' &&
        hasReachedTarget(item, item.readings)
      ) {
        return {
          remedyId: remedy.id,
          measureId: item.id,
          readingId: reading.id,
        };
      }
    }
  }
  return undefined;
}
