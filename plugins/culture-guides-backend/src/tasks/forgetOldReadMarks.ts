import { SchedulerService } from '@backstage/backend-plugin-api';
import { Clock, nowInstant } from '@trust-portal/knex-store';
import { Knex } from 'knex';
import { forgetReadMarks } from '../database/readingQueries';
import { CultureGuidesSettings } from '../settings';

/**
 * Who has read what is kept for the configured time and no longer. Lists leave out what is older even before this ran.
 *
 * @returns how many marks were forgotten.
 */
export async function forgetOldReadMarks({
  knex,
  clock,
  settings,
}: {
  knex: Knex;
  clock: Clock;
  settings: Pick<CultureGuidesSettings, 'readMarksKept'>;
}): Promise<number> {
  const before = Date.parse(nowInstant(clock)) - settings.readMarksKept;
  return forgetReadMarks(knex, new Date(before).toISOString());
}

/** Forgets once a day, on one replica. */
export async function scheduleForgettingReadMarks(
  options: Parameters<typeof forgetOldReadMarks>[0] & {
    scheduler: SchedulerService;
  },
): Promise<void> {
  await options.scheduler.scheduleTask({
    id: 'culture-guides-forget-read-marks',
    scope: 'global',
    frequency: { hours: 24 },
    initialDelay: { minutes: 2 },
    timeout: { minutes: 10 },
    fn: async () => {
      await forgetOldReadMarks(options);
    },
  });
}
