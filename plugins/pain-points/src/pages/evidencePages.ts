import { lazy } from 'react';
import type { PageEntry } from './PageEntry';

/** Customers' voices. */
export const evidencePages: PageEntry[] = [
  {
    path: 'inbox',
    tab: { label: t => t('inbox.tab') },
    Component: lazy(() => import('../components/InboxPage')),
  },
  {
    path: 'evidence/:evidenceId',
    under: 'inbox',
    Component: lazy(() => import('../components/VoicePage')),
  },
  {
    path: 'redaction',
    under: 'inbox',
    Component: lazy(() => import('../components/RedactionPage')),
  },
  {
    path: 'import',
    tab: { label: t => t('importing.tab') },
    Component: lazy(() => import('../components/ImportPage')),
  },
];
