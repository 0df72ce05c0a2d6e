import { toCount } from '@trust-portal/knex-store';
import { openPainStates } from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { addDays } from '../pains/days';
import { PainRestriction } from '../permissions/PainGuard';
import { applySelection } from './painFilters';
import { PainRecord, PainRow, toPainRecord } from './painRows';

/** How many pains the list has. */
const length = 10;

export interface TopTenRow {
  pain: PainRecord;
  voicesThisWeek: number;
  voicesWeekBefore: number;
}

/** The open pains of a market: by priority, then by voices of the week, the oldest first among equals. */
export async function readTopTen(
  db: Knex,
  options: {
    market: string;
    /** Monday and Sunday. */
    week: { from: string; to: string };
    restriction?: PainRestriction;
  },
): Promise<TopTenRow[]> {
  const { market, week, restriction } = options;
  // A voice of a duplicate is a voice of the pain that it was merged into.
  const voices = db('pain_voice_day as voice')
    .join('pain as heard', 'heard.number', 'voice.pain')
    .where('voice.market', market)
    .whereBetween('voice.day', [addDays(week.from, -7), week.to])
    .groupByRaw('coalesce(heard.merged_into, heard.number)')
    .select(
      db.raw('coalesce(heard.merged_into, heard.number) as root'),
      db.raw(
        'sum(case when voice.day >= ? then voice.count else 0 end) as this_week',
        [week.from],
      ),
      db.raw(
        'sum(case when voice.day < ? then voice.count else 0 end) as week_before',
        [week.from],
      ),
    );
  const rows: Array<
    PainRow & {
      this_week: number | string | null;
      week_before: number | string | null;
    }
  > = await applySelection(db('pain'), db, {
    filter: { market: [market], state: [...openPainStates] },
    restriction,
  })
    .leftJoin(voices.as('voices'), 'voices.root', 'pain.number')
    .orderBy('pain.priority')
    .orderByRaw('coalesce(voices.this_week, 0) desc')
    .orderBy('pain.number')
    .limit(length)
    .select('pain.*', 'voices.this_week', 'voices.week_before');
  return rows.map(row => ({
    pain: toPainRecord(row),
    voicesThisWeek: toCount(row.this_week),
    voicesWeekBefore: toCount(row.week_before),
  }));
}
