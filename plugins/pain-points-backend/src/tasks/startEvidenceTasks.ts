import { SchedulerService } from '@backstage/backend-plugin-api';
import { Foundation } from '../createServices';
import { eraseExpiredVoices } from './eraseExpiredVoices';
import { reapplyErasures } from './reapplyErasures';

/** Starts what is done with voices by the clock. Erasures come first: nobody is served before. */
export async function startEvidenceTasks(
  options: Pick<Foundation, 'knex' | 'clock' | 'logger' | 'announcer'> & {
    scheduler: SchedulerService;
  },
): Promise<void> {
  const { scheduler, announcer, ...rest } = options;
  await reapplyErasures(rest);
  await scheduler.scheduleTask({
    id: 'pain-points-erase-expired-voices',
    scope: 'global',
    frequency: { hours: 1 },
    initialDelay: { minutes: 2 },
    timeout: { minutes: 30 },
    fn: async signal => {
      await eraseExpiredVoices({ ...rest, signal });
      announcer.announce();
    },
  });
}
