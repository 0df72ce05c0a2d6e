import { lazy } from 'react';
import type { PageEntry } from './PageEntry';

/** What we publicly hold ourselves to. */
export const promisePages: PageEntry[] = [
  {
    path: 'promises',
    tab: { label: t => t('shell.tabs.promises') },
    Component: lazy(() =>
      import('../components/PromisesPage').then(module => ({
        default: module.PromisesPage,
      })),
    ),
  },
  {
    path: 'promise/:promiseId',
    under: 'promises',
    Component: lazy(() =>
      import('../components/PromisePage').then(module => ({
        default: module.PromisePage,
      })),
    ),
  },
];
