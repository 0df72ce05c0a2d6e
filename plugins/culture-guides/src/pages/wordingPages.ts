import { lazy } from 'react';
import type { PageEntry } from './PageEntry';

// A record opens over its list, so both addresses are answered by one component, which stays while they change.
const TermsPage = lazy(() => import('../components/TermsPage'));
const RulesPage = lazy(() => import('../components/RulesPage'));

/** Terms, do and don’t, and the check of a text against them. */
export const wordingPages: PageEntry[] = [
  {
    path: 'terms',
    tab: { label: t => t('shell.tabs.terms') },
    Component: TermsPage,
  },
  { path: 'term/:termId', under: 'terms', Component: TermsPage },
  {
    path: 'rules',
    tab: { label: t => t('shell.tabs.rules') },
    Component: RulesPage,
  },
  { path: 'rule/:ruleId', under: 'rules', Component: RulesPage },
  {
    path: 'text-check',
    tab: { label: t => t('shell.tabs.textCheck') },
    Component: lazy(() => import('../components/TextCheckPage')),
  },
];
