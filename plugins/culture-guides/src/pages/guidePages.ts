import { lazy } from 'react';
import type { PageEntry } from './PageEntry';

/** Markets, their guides, sections and texts. */
export const guidePages: PageEntry[] = [
  {
    path: 'section/:sectionId',
    Component: lazy(() => import('../components/SectionPage')),
  },
  {
    path: 'section/:sectionId/edit/:language',
    Component: lazy(() => import('../components/EditorPage')),
  },
  {
    path: 'section/:sectionId/texts/:language/:number',
    Component: lazy(() => import('../components/RevisionPage')),
  },
];
