import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { PainPointsRouter } from '../components/PainPointsRouter';
import painPointsPlugin from '../plugin';
import { rootRouteRef } from '../routes';
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

/** Mounts the pages of the plugin at an address below `/pain-points`, in a language. */
export function renderPainPoints(
  options: { path?: string; language?: ReaderLanguage } = {},
) {
  const { path = '', language = 'en' } = options;
  // Backstage prefers the stored choice, which an earlier test may have left behind.
  window.localStorage.setItem('language', language);
  return renderInTestApp(<PainPointsRouter />, {
    mountPath: '/pain-points/*',
    initialRouteEntries: [`/pain-points${path}`],
    mountedRoutes: {
      '/pain-points': rootRouteRef,
      '/catalog/:namespace/:kind/:name': entityRouteRef,
    },
    features: [painPointsPlugin],
    apis: [[catalogApiRef, catalogApiMock()]],
    config: testConfig(language),
  });
}
