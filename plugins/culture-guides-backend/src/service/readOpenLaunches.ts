import { Clock } from '@trust-portal/knex-store';
import {
  launchStates,
  LaunchSummary,
} from '@trust-portal/plugin-culture-guides-common';
import { PortalVocabulary } from '@trust-portal/portal-vocabulary';
import { Knex } from 'knex';
import { LaunchRow, toLaunch } from '../database/launchRows';
import { LaunchStore } from '../database/LaunchStore';
import { isInPreparation } from '../launches/readiness';
import { todayIn } from './findSection';
import { presentLaunchSummary } from './presentLaunch';

/** Launches that are prepared, or were held back and are looked at again: by market, the next one first. */
export async function readOpenLaunches(
  context: {
    knex: Knex;
    vocabulary: Pick<PortalVocabulary, 'markets'>;
    clock: Clock;
  },
  markets: readonly string[],
): Promise<ReadonlyMap<string, LaunchSummary[]>> {
  const { knex } = context;
  const rows: LaunchRow[] = await knex('launch')
    .whereIn('market', [...markets])
    .whereIn('state', launchStates.filter(isInPreparation))
    .orderBy(['target_on', 'number']);
  const standings = await new LaunchStore(knex).standingsOf(
    rows.map(({ number }) => number),
  );
  const summaries = new Map<string, LaunchSummary[]>();
  for (const launch of rows.map(toLaunch)) {
    const summary = presentLaunchSummary(
      launch,
      standings.get(launch.number) ?? [],
      todayIn(context, launch.market),
    );
    summaries.set(launch.market, [
      ...(summaries.get(launch.market) ?? []),
      summary,
    ]);
  }
  return summaries;
}
