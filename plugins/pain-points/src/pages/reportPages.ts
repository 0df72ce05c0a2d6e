import { lazy } from 'react';
import type { PageEntry } from './PageEntry';

/** Pictures, printed pages and the taxonomy itself. */
export const reportPages: PageEntry[] = [
  {
    path: 'trends',
    tab: { label: t => t('reports.trends.tab') },
    Component: lazy(() => import('../components/TrendsPage')),
  },
  {
    path: 'graph',
    tab: { label: t => t('reports.graph.tab') },
    Component: lazy(() => import('../components/GraphPage')),
  },
  {
    path: 'top-ten',
    tab: { label: t => t('reports.topTen.tab') },
    Component: lazy(() => import('../components/TopTenPage')),
  },
  {
    path: 'you-said-we-did',
    tab: { label: t => t('reports.youSaid.tab') },
    Component: lazy(() => import('../components/YouSaidPage')),
  },
  {
    path: 'taxonomy',
    tab: { label: t => t('taxonomy.tab') },
    Component: lazy(() => import('../components/TaxonomyPage')),
  },
];
