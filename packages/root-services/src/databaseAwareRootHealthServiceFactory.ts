import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { createDatabaseQuestion } from './databaseQuestion';
import { DatabaseAwareRootHealthService } from './DatabaseAwareRootHealthService';

/** Makes `/.backstage/health/v1/readiness` answer 503 while the database is away. */
export const databaseAwareRootHealthServiceFactory = createServiceFactory({
  service: coreServices.rootHealth,
  deps: {
    config: coreServices.rootConfig,
    lifecycle: coreServices.rootLifecycle,
    logger: coreServices.rootLogger,
  },
  async factory({ config, lifecycle, logger }) {
    return new DatabaseAwareRootHealthService({
      askDatabase: createDatabaseQuestion({ config, lifecycle, logger }),
      lifecycle,
      logger: logger.child({ service: 'health' }),
    });
  },
});
