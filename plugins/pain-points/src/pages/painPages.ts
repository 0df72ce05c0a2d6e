import { lazy } from 'react';
import type { PageEntry } from './PageEntry';

/** Kinds and pains. */
export const painPages: PageEntry[] = [
  {
    path: '',
    tab: { label: t => t('shell.tabs.catalog') },
    Component: lazy(() => import('../components/CatalogPage')),
  },
];
