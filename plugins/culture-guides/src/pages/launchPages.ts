import { lazy } from 'react';
import type { PageEntry } from './PageEntry';

/** Launches, and markets beside each other. */
export const launchPages: PageEntry[] = [
  {
    path: 'compare',
    tab: { label: t => t('shell.tabs.compare') },
    Component: lazy(() => import('../components/ComparePage')),
  },
  {
    path: 'launches',
    tab: { label: t => t('shell.tabs.launches') },
    Component: lazy(() => import('../components/LaunchesPage')),
  },
  {
    path: 'launch/:launchId',
    under: 'launches',
    Component: lazy(() => import('../components/LaunchPage')),
  },
  {
    path: 'checklist-template',
    under: 'launches',
    Component: lazy(() => import('../components/ChecklistTemplatePage')),
  },
];
