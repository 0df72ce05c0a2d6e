import { SchedulerService } from '@backstage/backend-plugin-api';
import { scheduleAnnouncements } from '@trust-portal/record-service';
import { Foundation } from '../createFoundation';

/** Starts what the plugin does by the clock. Each task bears being done twice. */
export async function startTasks(
  options: Foundation & { scheduler: SchedulerService },
): Promise<void> {
  const { scheduler, announcer } = options;
  await scheduleAnnouncements({
    scheduler,
    announcer,
    taskId: 'transparency-announce-changes',
  });
}
