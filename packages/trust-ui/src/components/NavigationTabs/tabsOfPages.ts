import type { ComponentType } from 'react';
import type { NavigationTab } from './NavigationTabs';

/** One address of a domain and the page that answers to it. */
export interface DomainPage<Translate> {
  /** Below the address of the domain, in the manner of React Router; empty for the first page. */
  path: string;
  /** Loaded when somebody goes there. */
  Component: ComponentType;
  /** Where the page has a tab of its own, what it says. */
  tab?: { label: (t: Translate) => string };
  /** For a page without a tab, the path of the page whose tab stays the current one. */
  under?: string;
}

/**
 * The tabs between the pages of a domain.
 *
 * @param options.root - where the domain's pages stand, for example `/pain-points`
 */
export function tabsOfPages<Translate>(options: {
  pages: ReadonlyArray<DomainPage<Translate>>;
  root: string;
  t: Translate;
}): NavigationTab[] {
  const { pages, root, t } = options;
  const addressOf = (path: string) => (path ? `${root}/${path}` : root);
  return pages.flatMap(({ path, tab }) =>
    tab
      ? [
          {
            to: addressOf(path),
            label: tab.label(t),
            exact: path === '',
            paths: pages
              .filter(({ under }) => under === path)
              .map(page => addressOf(page.path)),
          },
        ]
      : [],
  );
}
