import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import {
  transparencyResultType,
  transparencySearchResult,
} from './extensions/search';
import { transparencyApi } from './extensions/transparencyApi';
import { transparencyPage } from './extensions/transparencyPage';
import { promiseRouteRef, rootRouteRef } from './routes';

/** What we publicly hold ourselves to, and in time what we publish about it. */
export default createFrontendPlugin({
  pluginId: 'transparency',
  title: 'Transparency',
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef, promise: promiseRouteRef },
  extensions: [
    transparencyApi,
    transparencyPage,
    transparencySearchResult,
    transparencyResultType,
  ],
});
