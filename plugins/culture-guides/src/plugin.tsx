import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { cultureGuidesApi } from './extensions/cultureGuidesApi';
import { cultureGuidesPage } from './extensions/cultureGuidesPage';
import { nextHolidaysWidget } from './extensions/nextHolidays';
import {
  cultureGuidesResultType,
  cultureGuidesSearchResult,
} from './extensions/search';
import { rootRouteRef } from './routes';

/** One living guide per market: texts and translations, terms, calendars, launches. */
export default createFrontendPlugin({
  pluginId: 'culture-guides',
  title: 'Culture guides',
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef },
  extensions: [
    cultureGuidesApi,
    cultureGuidesPage,
    cultureGuidesSearchResult,
    cultureGuidesResultType,
    nextHolidaysWidget,
  ],
});
