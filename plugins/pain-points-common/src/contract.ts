import { defineContract } from '@trust-portal/http-contract';
import { chainRoutes } from './routes/chainRoutes';
import { evidenceRoutes } from './routes/evidenceRoutes';
import { houseRoutes } from './routes/houseRoutes';
import { importRoutes } from './routes/importRoutes';
import { painRoutes } from './routes/painRoutes';
import { taxonomyRoutes } from './routes/taxonomyRoutes';

/** Everything that the pain-point catalog answers to. */
export const painPointsContract = defineContract({
  pluginId: 'pain-points',
  title: 'Pain-point catalog',
  version: '1.0.0',
  description:
    'What hurts customers, the voices that say so, and the way from a report to a proven cure.',
  routes: {
    ...taxonomyRoutes,
    ...painRoutes,
    ...chainRoutes,
    ...evidenceRoutes,
    ...importRoutes,
    ...houseRoutes,
  },
});

export {
  chainRoutes,
  evidenceRoutes,
  houseRoutes,
  importRoutes,
  painRoutes,
  taxonomyRoutes,
};
