import { lazy } from 'react';
import type { PageEntry } from './PageEntry';

/** Kinds and pains. */
export const painPages: PageEntry[] = [
  {
    path: '',
    tab: { label: t => t('shell.tabs.catalog') },
    Component: lazy(() => import('../components/CatalogPage')),
  },
  {
    path: 'pains',
    tab: { label: t => t('shell.tabs.pains') },
    Component: lazy(() => import('../components/PainsPage')),
  },
  {
    path: 'board',
    tab: { label: t => t('shell.tabs.board') },
    Component: lazy(() => import('../components/BoardPage')),
  },
  {
    path: 'pain/:painId',
    under: 'pains',
    Component: lazy(() => import('../components/PainPage')),
  },
  {
    path: 'report',
    under: 'pains',
    Component: lazy(() => import('../components/ReportPage')),
  },
  {
    path: 'kind/:kindId',
    under: '',
    Component: lazy(() => import('../components/KindPage')),
  },
];
