import { lazy } from 'react';
import type { PageEntry } from './PageEntry';

/** Holidays and working days. */
export const calendarPages: PageEntry[] = [
  {
    path: 'calendars',
    tab: { label: t => t('shell.tabs.calendars') },
    Component: lazy(() => import('../components/CalendarsPage')),
  },
  {
    path: 'calendar/:market',
    under: 'calendars',
    Component: lazy(() => import('../components/CalendarPage')),
  },
  {
    path: 'working-days',
    tab: { label: t => t('shell.tabs.workingDays') },
    Component: lazy(() => import('../components/WorkingDaysPage')),
  },
];
