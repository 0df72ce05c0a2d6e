import { SchedulerService } from '@backstage/backend-plugin-api';
import { scheduleAnnouncements } from '@trust-portal/record-service';
import { CalendarParts } from '../createCalendarServices';
import { Foundation } from '../createFoundation';
import { scheduleForgettingReadMarks } from './forgetOldReadMarks';
import { scheduleKeepingCalendars } from './keepCalendars';

/** Starts what the plugin does by the clock. Each task bears being done twice. */
export async function startTasks(
  options: Foundation & CalendarParts & { scheduler: SchedulerService },
): Promise<void> {
  const { scheduler, announcer } = options;
  await scheduleAnnouncements({
    scheduler,
    announcer,
    taskId: 'culture-guides-announce-changes',
  });
  await scheduleKeepingCalendars(options);
  await scheduleForgettingReadMarks(options);
}
