import { SchedulerService } from '@backstage/backend-plugin-api';
import { CalendarKeeper } from '../service/CalendarKeeper';

/** Lets the calendars follow the data libraries: soon after each start, which may bring new ones, and every day. */
export async function scheduleKeepingCalendars(options: {
  scheduler: SchedulerService;
  calendarKeeper: CalendarKeeper;
}): Promise<void> {
  const { scheduler, calendarKeeper } = options;
  await scheduler.scheduleTask({
    id: 'culture-guides-keep-calendars',
    frequency: { days: 1 },
    timeout: { minutes: 15 },
    initialDelay: { seconds: 30 },
    fn: () => calendarKeeper.refresh(),
  });
}
