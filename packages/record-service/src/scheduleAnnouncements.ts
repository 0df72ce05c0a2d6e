import { SchedulerService } from '@backstage/backend-plugin-api';
import { ChangeAnnouncer } from './ChangeAnnouncer';

/**
 * Announces what a process that ended left behind, and tries failed notifications again.
 *
 * @param options.taskId - for example `pain-points-announce-changes`
 */
export async function scheduleAnnouncements(options: {
  scheduler: SchedulerService;
  announcer: Pick<ChangeAnnouncer, 'drain' | 'retryNotifications'>;
  taskId: string;
}): Promise<void> {
  const { scheduler, announcer, taskId } = options;
  await scheduler.scheduleTask({
    id: taskId,
    // On every replica: draining takes turns by itself, and a message must not wait for another one.
    scope: 'local',
    frequency: { seconds: 10 },
    initialDelay: { seconds: 5 },
    timeout: { minutes: 1 },
    fn: async () => {
      await announcer.drain();
      await announcer.retryNotifications();
    },
  });
}
