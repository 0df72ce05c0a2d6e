import { Clock, fromBooleanColumn } from '@trust-portal/knex-store';
import { LaunchSummary } from '@trust-portal/plugin-culture-guides-common';
import { PortalVocabulary } from '@trust-portal/portal-vocabulary';
import { Knex } from 'knex';
import { dayIn } from '../guides/marketDays';

interface LaunchRow {
  number: number;
  market: string;
  name: string;
  target_on: string;
  state: string;
  created_by: string;
  created_at: string;
  version: number;
}
interface ItemRow {
  launch: number;
  blocking: boolean | number;
  state: string;
  expires_on: string | null;
}

/** Launches that are prepared, or were held back and are looked at again: by market, the next one first. */
export async function readOpenLaunches(
  options: {
    knex: Knex;
    vocabulary: Pick<PortalVocabulary, 'markets'>;
    clock: Clock;
  },
  markets: readonly string[],
): Promise<ReadonlyMap<string, LaunchSummary[]>> {
  const { knex, vocabulary, clock } = options;
  const launches: LaunchRow[] = await knex('launch')
    .whereIn('market', [...markets])
    .whereIn('state', ['preparing', 'no-go'])
    .orderBy(['target_on', 'number']);
  const items: ItemRow[] = await knex('launch_item')
    .whereIn(
      'launch',
      launches.map(({ number }) => number),
    )
    .select('launch', 'blocking', 'state', 'expires_on');
  const summaries = new Map<string, LaunchSummary[]>();
  for (const launch of launches) {
    const timeZone =
      vocabulary.markets.find(({ id }) => id === launch.market)?.timeZone ??
      'UTC';
    const today = dayIn(timeZone, clock());
    const own = items.filter(item => item.launch === launch.number);
    const open = own.filter(item => !isDone(item, today));
    summaries.set(launch.market, [
      ...(summaries.get(launch.market) ?? []),
      {
        id: `LA-${String(launch.number).padStart(4, '0')}`,
        market: launch.market,
        name: launch.name,
        targetOn: launch.target_on,
        state: launch.state as LaunchSummary['state'],
        items: own.length,
        done: own.length - open.length,
        blockers: open.filter(item => fromBooleanColumn(item.blocking)).length,
        createdBy: launch.created_by,
        createdAt: launch.created_at,
        version: launch.version,
      },
    ]);
  }
  return summaries;
}

/** A signature that has ended counts no more. */
function isDone({ state, expires_on: expiresOn }: ItemRow, today: string) {
  return state !== 'open' && (expiresOn === null || expiresOn >= today);
}
