import { SchedulerService } from '@backstage/backend-plugin-api';
import { scheduleAnnouncements } from '@trust-portal/record-service';
import { Foundation } from '../createServices';
import { refreshSilence } from '../database/refreshSilence';

/** Starts what the plugin does by the clock. Each task bears being done twice. */
export async function startTasks(
  options: Foundation & { scheduler: SchedulerService },
): Promise<void> {
  const { scheduler, announcer, knex, settings, clock } = options;
  await scheduleAnnouncements({
    scheduler,
    announcer,
    taskId: 'pain-points-announce-changes',
  });
  await scheduler.scheduleTask({
    id: 'pain-points-refresh-silence',
    scope: 'global',
    frequency: { hours: 6 },
    initialDelay: { minutes: 1 },
    timeout: { minutes: 10 },
    fn: signal =>
      refreshSilence(knex, { silent: settings.silent, now: clock(), signal }),
  });
}
