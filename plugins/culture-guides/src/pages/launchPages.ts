import { lazy } from 'react';
import type { PageEntry } from './PageEntry';

/** Launches, and markets beside each other. */
export const launchPages: PageEntry[] = [
  {
    path: 'launches',
    tab: { label: t => t('shell.tabs.launches') },
    Component: lazy(() => import('../components/LaunchesPage')),
  },
  {
    path: 'launch/:launchId',
    Component: lazy(() => import('../components/LaunchPage')),
  },
  {
    path: 'checklist-template',
    Component: lazy(() => import('../components/ChecklistTemplatePage')),
  },
];
