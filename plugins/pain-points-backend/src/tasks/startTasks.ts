import { SchedulerService } from '@backstage/backend-plugin-api';
import { Foundation } from '../createServices';
import { refreshSilence } from '../database/refreshSilence';

/** Starts what the plugin does by the clock. Each task bears being done twice. */
export async function startTasks(
  options: Foundation & { scheduler: SchedulerService },
): Promise<void> {
  const { scheduler, announcer, knex, settings, clock } = options;
  await scheduler.scheduleTask({
    id: 'pain-points-announce-changes',
    // On every replica: draining takes turns by itself, and a message must not wait for another one.
    scope: 'local',
    frequency: { seconds: 10 },
    initialDelay: { seconds: 5 },
    timeout: { minutes: 1 },
    fn: () => announcer.drain(),
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
