import { lazy } from 'react';
import type { PageEntry } from './PageEntry';

/** Markets, their guides, sections and texts. */
export const guidePages: PageEntry[] = [
  {
    path: '',
    tab: { label: t => t('shell.tabs.markets') },
    Component: lazy(() => import('../components/MarketsPage')),
  },
  {
    path: 'guide/:market',
    under: '',
    Component: lazy(() => import('../components/GuidePage')),
  },
  {
    path: 'section/:sectionId',
    under: '',
    Component: lazy(() => import('../components/SectionPage')),
  },
  {
    path: 'section/:sectionId/edit/:language',
    under: '',
    Component: lazy(() => import('../components/EditorPage')),
  },
  {
    path: 'section/:sectionId/texts/:language/:number',
    under: '',
    Component: lazy(() => import('../components/RevisionPage')),
  },
];
