import {
  coreServices,
  createBackendModule,
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { PainPointsCollatorFactory } from './PainPointsCollatorFactory';

const defaultSchedule: SchedulerServiceTaskScheduleDefinition = {
  frequency: { seconds: 40 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: 5 },
};

/** Brings pains and kinds into the portal's search box. */
export const searchModulePainPoints = createBackendModule({
  pluginId: 'search',
  moduleId: 'pain-points-collator',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        indexRegistry: searchIndexRegistryExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ auth, config, discovery, indexRegistry, scheduler }) {
        const schedule = config.getOptionalConfig(
          'search.collators.painPoints.schedule',
        );
        indexRegistry.addCollator({
          schedule: scheduler.createScheduledTaskRunner(
            schedule
              ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
              : defaultSchedule,
          ),
          factory: new PainPointsCollatorFactory({ auth, discovery }),
        });
      },
    });
  },
});
