import { toCount } from '@trust-portal/knex-store';
import {
  KindSummary,
  openPainStates,
} from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { addDays, dayOf, lastMonths } from '../pains/days';
import { rankOfPriority } from '../pains/priority';
import { PainRestriction } from '../permissions/painGuard';
import { applySelection } from './painFilters';

/** How many months the sparkline of a kind has. */
const monthCount = 12;

interface CountRow {
  kind_id: string;
  open: number | string;
  high: number | string;
  resolved: number | string;
  silent: number | string;
}

interface VoiceRow {
  kind_id: string;
  month: string;
  count: number | string;
  recent: number | string;
  previous: number | string;
}

/** How each of the kinds stands, in two queries, whatever their number. */
export async function summarizeKinds(
  db: Knex,
  options: {
    kindIds: readonly string[];
    markets?: readonly string[];
    restriction?: PainRestriction;
    now: Date;
  },
): Promise<KindSummary[]> {
  const months = lastMonths(dayOf(options.now), monthCount);
  const [pains, voices] = await Promise.all([
    countPains(db, options),
    countVoices(db, options, `${months[0]}-01`),
  ]);
  return options.kindIds.map(kindId => {
    const row = pains.find(({ kind_id: id }) => id === kindId);
    const heard = voices.filter(({ kind_id: id }) => id === kindId);
    const monthly = months.map(month => ({
      month,
      count: toCount(heard.find(voice => voice.month === month)?.count),
    }));
    return {
      kindId,
      openPains: toCount(row?.open),
      highPriorityPains: toCount(row?.high),
      resolvedPains: toCount(row?.resolved),
      silentPains: toCount(row?.silent),
      evidenceLast30Days: sum(heard.map(voice => toCount(voice.recent))),
      evidencePrevious30Days: sum(heard.map(voice => toCount(voice.previous))),
      monthly,
    };
  });
}

type SummaryOptions = {
  markets?: readonly string[];
  restriction?: PainRestriction;
  now: Date;
};

function countPains(
  db: Knex,
  { markets, restriction }: SummaryOptions,
): Promise<CountRow[]> {
  const open = openPainStates.map(() => '?').join(', ');
  return applySelection(db('pain'), db, {
    filter: { market: markets && [...markets] },
    restriction,
  })
    .groupBy('pain.kind_id')
    .select(
      'pain.kind_id',
      db.raw(`sum(case when state in (${open}) then 1 else 0 end) as open`, [
        ...openPainStates,
      ]),
      db.raw(
        `sum(case when state in (${open}) and priority = ? then 1 else 0 end) as high`,
        [...openPainStates, rankOfPriority('high')],
      ),
      db.raw("sum(case when state = 'resolved' then 1 else 0 end) as resolved"),
      db.raw('sum(case when silent then 1 else 0 end) as silent'),
    ) as unknown as Promise<CountRow[]>;
}

/** What customers said of a merged pain is counted for the one that it is merged into. */
function countVoices(
  db: Knex,
  { markets, restriction, now }: SummaryOptions,
  from: string,
): Promise<VoiceRow[]> {
  const today = dayOf(now);
  const recentFrom = addDays(today, -29);
  const previousFrom = addDays(today, -59);
  const query = applySelection(db('pain_voice_day as voice'), db, {
    filter: {},
    restriction,
  })
    .join('pain', 'pain.number', 'voice.pain')
    .where('voice.day', '>=', from)
    .where('voice.day', '<=', today);
  if (markets) query.whereIn('voice.market', markets);
  return query
    .groupBy('pain.kind_id', db.raw('substr(voice.day, 1, 7)'))
    .select(
      'pain.kind_id',
      db.raw('substr(voice.day, 1, 7) as month'),
      db.raw('sum(voice.count) as count'),
      db.raw(
        'sum(case when voice.day >= ? then voice.count else 0 end) as recent',
        [recentFrom],
      ),
      db.raw(
        'sum(case when voice.day >= ? and voice.day < ? then voice.count else 0 end) as previous',
        [previousFrom, recentFrom],
      ),
    ) as unknown as Promise<VoiceRow[]>;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
