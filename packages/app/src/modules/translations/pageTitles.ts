import { TranslationFunction } from '@backstage/frontend-plugin-api';
import { shellTranslationRef } from './shellMessages';

/** Translates a message of the shell. */
export type ShellTranslate = TranslationFunction<
  (typeof shellTranslationRef)['T']
>;

/** A message of the shell that names a page. */
type PageTitleKey = Extract<
  keyof (typeof shellTranslationRef)['T'],
  `titles.${string}`
>;

/** The pages that the navigation names, by extension id. */
const titleKeyByExtension: Record<string, PageTitleKey> = {
  'page:home': 'titles.home',
  'page:catalog': 'titles.catalog',
  'page:api-docs': 'titles.apis',
  'page:catalog-graph': 'titles.relations',
  'page:search': 'titles.search',
  'page:notifications': 'titles.notifications',
  'page:user-settings': 'titles.settings',
  'page:pain-points': 'titles.painPoints',
  'page:transparency': 'titles.transparency',
  'page:loyalty': 'titles.loyalty',
  'page:culture-guides': 'titles.cultureGuides',
  'page:work': 'titles.work',
};

/** The titles and tabs of stock pages, which Backstage hands to the page layout as plain English. */
const titleKeyByStockTitle: Record<string, PageTitleKey> = {
  Catalog: 'titles.catalog',
  APIs: 'titles.apis',
  'Catalog Graph': 'titles.relations',
  Search: 'titles.search',
  Notifications: 'titles.notifications',
  Settings: 'titles.settings',
  General: 'titles.generalSettings',
  'Authentication Providers': 'titles.signInProviders',
  'Feature Flags': 'titles.featureFlags',
  Overview: 'titles.overview',
  Definition: 'titles.definition',
  'Pain points': 'titles.painPoints',
  'Culture guides': 'titles.cultureGuides',
  Transparency: 'titles.transparency',
};

/**
 * What the navigation calls a page in the reader's language.
 *
 * @param options - `extensionId` of the page, and its own `title` for pages that the shell does not know
 */
export function pageTitle(
  options: { extensionId: string; title: string },
  t: ShellTranslate,
): string {
  const key = titleKeyByExtension[options.extensionId];
  return key ? t(key) : options.title;
}

/** The title or tab of a stock page in the reader's language; other titles come back as they are. */
export function stockTitle(title: string, t: ShellTranslate): string {
  const key = titleKeyByStockTitle[title];
  return key ? t(key) : title;
}
