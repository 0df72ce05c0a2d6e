import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { entityPainsCard } from './extensions/entityPainsCard';
import { painPointsApi } from './extensions/painPointsApi';
import { painPointsPage } from './extensions/painPointsPage';
import {
  painPointsResultType,
  painPointsSearchResult,
} from './extensions/search';
import { rootRouteRef } from './routes';

/** Browse what hurts customers, bring evidence, take a pain from report to proven cure. */
export default createFrontendPlugin({
  pluginId: 'pain-points',
  title: 'Pain points',
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef },
  extensions: [
    painPointsApi,
    painPointsPage,
    entityPainsCard,
    painPointsSearchResult,
    painPointsResultType,
  ],
});
