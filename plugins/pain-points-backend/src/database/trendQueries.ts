import { toCount } from '@trust-portal/knex-store';
import { Trends } from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { lastMonths } from '../pains/days';
import { PainRestriction } from '../permissions/painGuard';
import { applySelection } from './painFilters';

export interface TrendOptions {
  months: number;
  markets?: string[];
  kinds?: string[];
  restriction?: PainRestriction;
  /** The day in whose month the trend ends. */
  today: string;
}

type MonthRow = { key: string; month: string; count: number | string };

/** Voices and pains by month, in four queries over counts that are kept by the day. */
export async function readTrends(
  db: Knex,
  options: TrendOptions,
): Promise<Trends> {
  const months = lastMonths(options.today, options.months);
  const from = `${months[0]}-01`;
  const [byType, byKind, reported, resolved] = await Promise.all([
    options.kinds
      ? linkedVoicesByType(db, options, from)
      : voicesByType(db, options, from),
    voicesByKind(db, options, from),
    painsReported(db, options, from),
    painsResolved(db, options, from),
  ]);
  return {
    months,
    evidenceByType: group(byType, months).map(([type, counts]) => ({
      type,
      counts,
    })),
    evidenceByKind: group(byKind, months).map(([kindId, counts]) => ({
      kindId,
      counts,
    })),
    painsReported: perMonth(reported, months),
    painsResolved: perMonth(resolved, months),
  };
}

function voicesByType(
  db: Knex,
  { markets, today }: TrendOptions,
  from: string,
): Promise<MonthRow[]> {
  const query = db('evidence_day').whereBetween('day', [from, today]);
  if (markets) query.whereIn('market', markets);
  return rows(
    query
      .groupBy('type', db.raw('substr(day, 1, 7)'))
      .orderBy('type')
      .select({ key: 'type' }, db.raw('substr(day, 1, 7) as month'))
      .sum({ count: 'count' }),
  );
}

/** A voice that speaks of several pains counts for each of them, as in the counts by kind. */
function linkedVoicesByType(
  db: Knex,
  options: TrendOptions,
  from: string,
): Promise<MonthRow[]> {
  return linkedVoices(db, options, { from, key: 'voice.type' });
}

function voicesByKind(
  db: Knex,
  options: TrendOptions,
  from: string,
): Promise<MonthRow[]> {
  return linkedVoices(db, options, { from, key: 'pain.kind_id' });
}

/** Voices of merged pains are counted for the pain that they are merged into. */
function linkedVoices(
  db: Knex,
  { markets, kinds, restriction, today }: TrendOptions,
  { from, key }: { from: string; key: string },
): Promise<MonthRow[]> {
  const query = applySelection(db('pain_voice_day as voice'), db, {
    filter: { kind: kinds },
    restriction,
  })
    .join('pain', 'pain.number', 'voice.pain')
    .whereBetween('voice.day', [from, today]);
  if (markets) query.whereIn('voice.market', markets);
  return rows(
    query
      .groupBy(key, db.raw('substr(voice.day, 1, 7)'))
      .orderBy(key)
      .select({ key }, db.raw('substr(voice.day, 1, 7) as month'))
      .sum({ count: 'voice.count' }),
  );
}

function painsReported(
  db: Knex,
  { markets, kinds, restriction }: TrendOptions,
  from: string,
): Promise<MonthRow[]> {
  return rows(
    applySelection(db('pain'), db, {
      filter: { kind: kinds, market: markets },
      restriction,
    })
      .where('pain.created_at', '>=', from)
      .groupByRaw('substr(pain.created_at, 1, 7)')
      .select(db.raw('substr(pain.created_at, 1, 7) as month'))
      .count({ count: '*' }),
  );
}

function painsResolved(
  db: Knex,
  { markets, kinds, restriction }: TrendOptions,
  from: string,
): Promise<MonthRow[]> {
  return rows(
    applySelection(db('pain_transition as transition'), db, {
      filter: { kind: kinds, market: markets },
      restriction,
    })
      .join('pain', 'pain.number', 'transition.pain')
      .where('transition.to_state', 'resolved')
      .where('transition.at', '>=', from)
      .groupByRaw('substr(transition.at, 1, 7)')
      .select(db.raw('substr(transition.at, 1, 7) as month'))
      .count({ count: '*' }),
  );
}

/** Knex cannot tell the rows of raw columns. */
async function rows(query: Knex.QueryBuilder): Promise<MonthRow[]> {
  return query;
}

function group(
  monthRows: readonly MonthRow[],
  months: readonly string[],
): Array<[string, number[]]> {
  const keys = [...new Set(monthRows.map(({ key }) => key))];
  return keys.map(key => {
    const own = monthRows.filter(row => row.key === key);
    return [key, perMonth(own, months).map(({ count }) => count)];
  });
}

function perMonth(
  monthRows: readonly MonthRow[],
  months: readonly string[],
): Array<{ month: string; count: number }> {
  return months.map(month => ({
    month,
    count: toCount(monthRows.find(row => row.month === month)?.count),
  }));
}
