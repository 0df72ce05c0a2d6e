import { coreComponentsTranslationRef } from '@backstage/core-components/alpha';
import {
  createTranslationMessages,
  createTranslationResource,
} from '@backstage/frontend-plugin-api';
import { apiDocsTranslationRef } from '@backstage/plugin-api-docs/alpha';
import { catalogTranslationRef } from '@backstage/plugin-catalog/alpha';
import { catalogGraphTranslationRef } from '@backstage/plugin-catalog-graph/alpha';
import { catalogReactTranslationRef } from '@backstage/plugin-catalog-react/alpha';
import { homeTranslationRef } from '@backstage/plugin-home/alpha';
import { notificationsTranslationRef } from '@backstage/plugin-notifications/alpha';
import { orgTranslationRef } from '@backstage/plugin-org/alpha';
import { searchTranslationRef } from '@backstage/plugin-search/alpha';
import { searchReactTranslationRef } from '@backstage/plugin-search-react/alpha';
import { userSettingsTranslationRef } from '@backstage/plugin-user-settings/alpha';

/** The Chinese of the stock parts that Backstage lets us translate, by the name of the part. */
export const stockTranslations = {
  coreComponents: createTranslationResource({
    ref: coreComponentsTranslationRef,
    translations: { zh: () => import('./chinese/coreComponents') },
  }),
  catalog: createTranslationResource({
    ref: catalogTranslationRef,
    translations: { zh: () => import('./chinese/catalog') },
  }),
  catalogReact: createTranslationResource({
    ref: catalogReactTranslationRef,
    translations: { zh: () => import('./chinese/catalogReact') },
  }),
  catalogGraph: createTranslationResource({
    ref: catalogGraphTranslationRef,
    translations: { zh: () => import('./chinese/catalogGraph') },
  }),
  apiDocs: createTranslationResource({
    ref: apiDocsTranslationRef,
    translations: { zh: () => import('./chinese/apiDocs') },
  }),
  org: createTranslationResource({
    ref: orgTranslationRef,
    translations: { zh: () => import('./chinese/org') },
  }),
  search: createTranslationResource({
    ref: searchTranslationRef,
    translations: { zh: () => import('./chinese/search') },
  }),
  searchReact: createTranslationResource({
    ref: searchReactTranslationRef,
    translations: { zh: () => import('./chinese/searchReact') },
  }),
  home: createTranslationResource({
    ref: homeTranslationRef,
    translations: { zh: () => import('./chinese/home') },
  }),
  notifications: createTranslationResource({
    ref: notificationsTranslationRef,
    translations: { zh: () => import('./chinese/notifications') },
  }),
  userSettings: createTranslationResource({
    ref: userSettingsTranslationRef,
    translations: { zh: () => import('./chinese/userSettings') },
  }),
};

/** Better English where the stock text says the page's title once more. */
export const englishCorrections = {
  catalogEnglish: createTranslationMessages({
    ref: catalogTranslationRef,
    messages: {
      'indexPage.title': 'Products and teams of {{orgName}}',
    },
  }),
};
