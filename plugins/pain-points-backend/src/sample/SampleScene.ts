import { Clock, nowInstant, ActivityEntry } from '@trust-portal/knex-store';
import {
  painPointsReference,
  PriorityTable,
  Taxonomy,
} from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { recordActivity } from '../database/activity';
import { TextHasher } from '../evidence/voiceIdentity';
import { formatPainId } from '../pains/painNumber';
import { PainPointsSettings } from '../settings';
import { SampleTimeline } from './SampleTimeline';

/** What is known while the sample is written. */
export interface SampleScene {
  tx: Knex.Transaction;
  timeline: SampleTimeline;
  settings: PainPointsSettings;
  taxonomy: Taxonomy;
  priorityTable: PriorityTable;
  hashText: TextHasher;
  /** The numbers of the pains that were reported so far, by their keys in the sample. */
  pains: Map<string, number>;
}

/** The number of a pain that was reported already. */
export function painNumber({ pains }: SampleScene, key: string): number {
  const number = pains.get(key);
  if (number === undefined) {
    throw new RangeError(`The pain ${key} of the sample is not reported yet`);
  }
  return number;
}

/** Writes the timeline, and tells nobody: nothing of the sample is news. */
export function remember(
  { tx }: SampleScene,
  clock: Clock,
  entry: ActivityEntry,
): Promise<void> {
  return recordActivity(tx, entry, { clock, quiet: true });
}

/** Writes the timeline of a pain that was changed. */
export async function rememberChange(
  scene: SampleScene,
  clock: Clock,
  { pain, ...entry }: Omit<ActivityEntry, 'record'> & { pain: number },
): Promise<void> {
  await scene
    .tx('pain')
    .where({ number: pain })
    .update({ updated_at: nowInstant(clock) });
  await remember(scene, clock, {
    ...entry,
    record: painPointsReference('pain', formatPainId(pain)),
  });
}
