import { Knex } from 'knex';
import { CalendarReader } from './CalendarReader';
import { OverviewCalendar } from './MarketOverview';

/** The newest calendars of several markets; which versions they are is asked in one query for all of them. */
export async function readNewestCalendars(
  { knex, reader }: { knex: Knex; reader: Pick<CalendarReader, 'find'> },
  markets: readonly string[],
): Promise<ReadonlyMap<string, OverviewCalendar>> {
  const rows: Array<{ market: string; version: number }> = await knex(
    'calendar_version',
  )
    .whereIn('market', [...markets])
    .groupBy('market')
    .select('market')
    .max({ version: 'version' });
  const calendars = await Promise.all(
    rows.map(async ({ market, version }) => {
      const { days, working } = await reader.find(market, version);
      return [market, { days, gaps: working.gaps }] as const;
    }),
  );
  return new Map(calendars);
}
