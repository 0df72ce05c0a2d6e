import { toCount } from '@trust-portal/knex-store';
import { PainDetail } from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { dayOf, lastMonths } from '../pains/days';
import { formatPainId } from '../pains/painNumber';
import { ChainStore } from './ChainStore';
import { addRecentVoices, painFamilies } from './painCounts';
import { PainRecord } from './painRows';

type MonthRow = { month: string; count: number | string };

/** How many months the trend of a pain has. */
const trendMonths = 12;

/** Everything that the page of a pain shows at first sight, but for what the reader may do. */
export async function readPainDetail(
  db: Knex,
  record: PainRecord,
  options: { reader: string; now: Date },
): Promise<Omit<PainDetail, 'abilities'>> {
  const { reader, now } = options;
  const pain = record.number;
  const store = new ChainStore(db);
  const months = lastMonths(dayOf(now), trendMonths);

  const [
    [counted],
    chain,
    interimAnswers,
    duplicates,
    follower,
    followers,
    ownSignal,
    signals,
    voices,
  ] = await Promise.all([
    addRecentVoices(db, [record], { now }),
    store.chainOf(pain),
    store.interimAnswersOf(pain),
    db('pain').where({ merged_into: pain }).orderBy('number').pluck('number'),
    db('pain_follower').where({ pain, user_ref: reader }).first('pain'),
    db('pain_follower').where({ pain }).count({ count: '*' }).first(),
    db('pain_signal').where({ pain, user_ref: reader }).first(),
    // One signal per person, even where somebody gave one to a duplicate too.
    db
      .from(painFamilies(db, [pain]).as('family'))
      .join('pain_signal as signal', 'signal.pain', 'family.pain')
      .groupBy('signal.market')
      .orderBy('signal.market')
      .select('signal.market')
      .countDistinct({ count: 'signal.user_ref' }),
    db('pain_voice_day')
      .where({ pain })
      .where('day', '>=', `${months[0]}-01`)
      .groupByRaw('substr(day, 1, 7)')
      .select<MonthRow[]>(
        db.raw('substr(day, 1, 7) as month'),
        db.raw('sum(count) as count'),
      ),
  ]);

  const { number: _number, ...shown } = counted;
  return {
    ...shown,
    chain,
    interimAnswers,
    duplicates: duplicates.map(formatPainId),
    following: follower !== undefined,
    followerCount: toCount(followers?.count),
    ownSignal: ownSignal && {
      userRef: ownSignal.user_ref,
      market: ownSignal.market,
      segment: ownSignal.segment ?? undefined,
      heardOn: ownSignal.heard_on,
    },
    signalsByMarket: signals.map(({ market, count }) => ({
      market,
      count: toCount(count),
    })),
    monthly: months.map(month => ({
      month,
      count: toCount(voices.find(voice => voice.month === month)?.count),
    })),
  };
}
