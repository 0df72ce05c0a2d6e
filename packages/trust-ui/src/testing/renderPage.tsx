import type { ReactElement } from 'react';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { FrontendFeature, RouteRef } from '@backstage/frontend-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import type { ReaderLanguage } from '../hooks/useReaderLanguage';

const vocabulary = {
  markets: {
    cn: {
      name: { en: 'China', zh: '中国' },
      ownerGroup: 'group:default/team-china',
      languages: ['zh-Hans'],
      timeZone: 'Asia/Shanghai',
      currency: 'CNY',
    },
    de: {
      name: { en: 'Germany', zh: '德国' },
      ownerGroup: 'group:default/team-europe',
      languages: ['de'],
      timeZone: 'Europe/Berlin',
      currency: 'EUR',
    },
  },
  segments: { families: { name: { en: 'Families', zh: '家庭' } } },
  channels: { phone: { name: { en: 'Phone', zh: '电话' } } },
};

/** The configuration of a portal with two markets, in a language. */
export function testConfig(language: ReaderLanguage) {
  return {
    app: {
      baseUrl: 'http://localhost:3000',
      title: 'Trust Portal',
      extensions: [
        {
          'api:app/app-language': {
            config: {
              defaultLanguage: language,
              availableLanguages: ['en', 'zh'],
            },
          },
        },
      ],
    },
    backend: { baseUrl: 'http://localhost:7007' },
    trustPortal: vocabulary,
  };
}

/**
 * Mounts pages of a plugin in an app with an empty catalog, in a language.
 *
 * @param options.mountPath - where the plugin's pages stand, for example `/pain-points`
 * @param options.path - the address below it
 * @param options.rootRouteRef - the route of `mountPath`, for links
 * @param options.features - the plugin itself, for its APIs
 */
export function renderPage(
  element: ReactElement,
  options: {
    mountPath?: string;
    path?: string;
    language?: ReaderLanguage;
    rootRouteRef?: RouteRef;
    features?: FrontendFeature[];
  } = {},
) {
  const { mountPath = '', path = '', language = 'en', rootRouteRef } = options;
  // Backstage prefers the stored choice, which an earlier test may have left behind.
  window.localStorage.setItem('language', language);
  return renderInTestApp(element, {
    mountPath: `${mountPath}/*`,
    initialRouteEntries: [`${mountPath}${path}` || '/'],
    mountedRoutes: {
      ...(rootRouteRef && { [mountPath]: rootRouteRef }),
      '/catalog/:namespace/:kind/:name': entityRouteRef,
    },
    features: options.features,
    apis: [[catalogApiRef, catalogApiMock()]],
    config: testConfig(language),
  });
}
