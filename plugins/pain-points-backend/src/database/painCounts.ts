import { isPostgres, toCount } from '@trust-portal/knex-store';
import { RecentAnswers } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { addDays, dayOf } from '../pains/days';
import { isSilent } from '../pains/silence';
import { SilenceSettings } from '../settings';
import { ListedPain } from './painRows';

/** A pain and one that counts towards it: itself, and each that is merged into it. */
type FamilyRow = { root: number; pain: number };

/** Every pain that counts towards one of the given ones, as a subquery with `root` and `pain`. */
export function painFamilies(
  db: Knex,
  numbers: readonly number[],
): Knex.QueryBuilder<FamilyRow, FamilyRow[]> {
  return db('pain')
    .whereIn('number', numbers)
    .select({ root: 'number', pain: 'number' })
    .unionAll(
      db('pain')
        .whereIn('merged_into', numbers)
        .select({ root: 'merged_into', pain: 'number' }),
    );
}

/** Linked voices of two windows, each of 30 days, by pain. */
export interface RecentVoices {
  evidenceLast30Days: number;
  evidencePrevious30Days: number;
}

/** Of a pain that nobody was heard about. */
export const noVoices: RecentVoices = {
  evidenceLast30Days: 0,
  evidencePrevious30Days: 0,
};

/** How many linked voices are of the last 30 days, and of the 30 days before, merged pains included. */
export async function addRecentVoices<
  TPain extends Pick<ListedPain, 'number' | 'evidenceCount'>,
>(
  db: Knex,
  pains: TPain[],
  {
    now,
    recent,
  }: { now: Date; /** Counts may be theirs. */ recent?: RecentAnswers },
): Promise<Array<TPain & RecentVoices>> {
  const heard = pains
    .filter(({ evidenceCount }) => evidenceCount > 0)
    .map(({ number }) => number);
  if (heard.length === 0) {
    return pains.map(pain => ({ ...pain, ...noVoices }));
  }
  const today = dayOf(now);
  const count = () => countRecentVoices(db, heard, today);
  const counts = await (recent
    ? recent.get({ recentVoices: heard, today }, count)
    : count());
  return pains.map(pain => ({
    ...pain,
    ...(counts.get(pain.number) ?? noVoices),
  }));
}

async function countRecentVoices(
  db: Knex,
  pains: readonly number[],
  today: string,
): Promise<Map<number, RecentVoices>> {
  const recentFrom = addDays(today, -29);
  const rows: Array<{
    pain: number;
    recent: number | string;
    previous: number | string;
  }> = await db('pain_voice_day')
    .whereIn('pain', pains)
    .where('day', '>=', addDays(today, -59))
    .groupBy('pain')
    .select(
      'pain',
      db.raw('sum(case when day >= ? then count else 0 end) as recent', [
        recentFrom,
      ]),
      db.raw('sum(case when day < ? then count else 0 end) as previous', [
        recentFrom,
      ]),
    );
  return new Map(
    rows.map(row => [
      row.pain,
      {
        evidenceLast30Days: toCount(row.recent),
        evidencePrevious30Days: toCount(row.previous),
      },
    ]),
  );
}

/**
 * Counts voices, signals and comments of pains anew, and whether they are silent, from what is
 * there now. Call it in the transaction of each change that touches one of these: a link, an undone
 * link, a signal, a comment, a merge, an owner, a remedy. The pain that a given one is merged into
 * is counted along. Nothing else of the row changes, its version neither.
 */
export async function recountPains(
  tx: Knex,
  numbers: readonly number[],
  options: { silent: SilenceSettings; now: Date },
): Promise<void> {
  if (numbers.length === 0) {
    return;
  }
  const rows: Array<{ number: number; merged_into: number | null }> = await tx(
    'pain',
  )
    .whereIn('number', numbers)
    .select('number', 'merged_into');
  const all = [
    ...new Set(
      rows.flatMap(row =>
        row.merged_into === null ? [row.number] : [row.number, row.merged_into],
      ),
    ),
  ].sort((a, b) => a - b);
  if (isPostgres(tx)) {
    // Two links of one pain must not count past each other; locked by number, so never crosswise.
    await tx('pain')
      .whereIn('number', all)
      .orderBy('number')
      .forUpdate()
      .select('number');
  }
  for (const number of all) {
    await recountPain(tx, number, options);
  }
}

async function recountPain(
  tx: Knex,
  number: number,
  options: { silent: SilenceSettings; now: Date },
): Promise<void> {
  const family: number[] = await tx('pain')
    .where({ number })
    .orWhere({ merged_into: number })
    .pluck('number');
  const [pain] = await tx('pain')
    .where({ number })
    .select({
      owner: 'owner',
      state: 'state',
      mergedInto: 'merged_into',
      evidence: tx('evidence_link')
        .whereIn('pain', family)
        .whereNull('undone_at')
        .countDistinct('evidence'),
      signals: tx('pain_signal')
        .whereIn('pain', family)
        .countDistinct('user_ref'),
      comments: tx('pain_comment').whereIn('pain', family).count('*'),
      voices: tx('pain_voice_day')
        .where('pain', number)
        .where('day', '>', addDays(dayOf(options.now), -options.silent.days))
        .sum('count'),
      remedies: tx('chain_item')
        .where({ pain: number, type: 'remedy' })
        .whereNot({ state: 'dropped' })
        .count('*'),
    });
  await tx('pain')
    .where({ number })
    .update({
      evidence_count: toCount(pain.evidence),
      signal_count: toCount(pain.signals),
      comment_count: toCount(pain.comments),
      silent: isSilent(
        {
          state: pain.state,
          merged: pain.mergedInto !== null,
          hasOwner: pain.owner !== null,
          remedies: toCount(pain.remedies),
          recentVoices: toCount(pain.voices),
        },
        options.silent,
      ),
    });
}
