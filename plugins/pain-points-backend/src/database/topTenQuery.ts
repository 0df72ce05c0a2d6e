import { toCount } from '@trust-portal/knex-store';
import { openPainStates } from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { addDays } from '../pains/days';
import { PainRestriction } from '../permissions/painGuard';
import { applySelection } from './painFilters';
import { ListedPain } from './painRows';
import { PainStore } from './PainStore';

/** How many pains the list has. */
const length = 10;

export interface TopTenRow {
  pain: ListedPain;
  voicesThisWeek: number;
  voicesWeekBefore: number;
}

interface TopTenOptions {
  market: string;
  /** Monday and Sunday. */
  week: { from: string; to: string };
  restriction?: PainRestriction;
}

type Voices = Pick<TopTenRow, 'voicesThisWeek' | 'voicesWeekBefore'>;

const noVoices: Voices = { voicesThisWeek: 0, voicesWeekBefore: 0 };

/**
 * The open pains of a market: by priority, then by voices of the week, the oldest first among equals.
 *
 * Voices and pains are read apart and put together here: neither database has an index over a sum,
 * and SQLite would add up the voices anew for each pain.
 */
export async function readTopTen(
  db: Knex,
  options: TopTenOptions,
): Promise<TopTenRow[]> {
  const [voices, open] = await Promise.all([
    countVoices(db, options),
    listOpen(db, options),
  ]);
  const heard = (number: number) => voices.get(number) ?? noVoices;
  const top = open
    .sort(
      (a, b) =>
        a.priority - b.priority ||
        heard(b.number).voicesThisWeek - heard(a.number).voicesThisWeek ||
        a.number - b.number,
    )
    .slice(0, length);
  const pains = await new PainStore(db).findMany(
    top.map(({ number }) => number),
  );
  return top.flatMap(({ number }) => {
    const pain = pains.find(candidate => candidate.number === number);
    return pain ? [{ pain, ...heard(number) }] : [];
  });
}

async function listOpen(
  db: Knex,
  { market, restriction }: TopTenOptions,
): Promise<Array<{ number: number; priority: number }>> {
  return applySelection(db('pain'), db, {
    filter: { market: [market], state: [...openPainStates] },
    restriction,
  }).select('pain.number', 'pain.priority');
}

/** A voice of a duplicate is counted for the pain that it was merged into, too. */
async function countVoices(
  db: Knex,
  { market, week }: TopTenOptions,
): Promise<Map<number, Voices>> {
  const rows: Array<{
    pain: number;
    this_week: number | string;
    week_before: number | string;
  }> = await db('pain_voice_day as voice')
    .where('voice.market', market)
    .whereBetween('voice.day', [addDays(week.from, -7), week.to])
    .groupBy('pain')
    .select(
      'pain',
      db.raw(
        'sum(case when voice.day >= ? then voice.count else 0 end) as this_week',
        [week.from],
      ),
      db.raw(
        'sum(case when voice.day < ? then voice.count else 0 end) as week_before',
        [week.from],
      ),
    );
  return new Map(
    rows.map(row => [
      row.pain,
      {
        voicesThisWeek: toCount(row.this_week),
        voicesWeekBefore: toCount(row.week_before),
      },
    ]),
  );
}
