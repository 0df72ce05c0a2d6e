import { lazy } from 'react';
import type { PageEntry } from './PageEntry';

/** Field reports, reading requests, and guides on paper. */
export const fieldPages: PageEntry[] = [
  {
    path: 'field-reports',
    tab: { label: t => t('shell.tabs.fieldReports') },
    Component: lazy(() => import('../components/FieldReportsPage')),
  },
  {
    path: 'field-report/:reportId',
    under: 'field-reports',
    Component: lazy(() => import('../components/FieldReportPage')),
  },
  {
    path: 'reading',
    tab: { label: t => t('shell.tabs.reading') },
    Component: lazy(() => import('../components/ReadingPage')),
  },
  {
    path: 'print/:market',
    under: '',
    Component: lazy(() => import('../components/PrintPage')),
  },
];
