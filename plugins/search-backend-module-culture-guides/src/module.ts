import {
  coreServices,
  createBackendModule,
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { CultureGuidesCollatorFactory } from './CultureGuidesCollatorFactory';

const defaultSchedule: SchedulerServiceTaskScheduleDefinition = {
  frequency: { seconds: 40 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: 5 },
};

/** Brings sections and terms of the guides into the portal's search box. */
export const searchModuleCultureGuides = createBackendModule({
  pluginId: 'search',
  moduleId: 'culture-guides-collator',
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
          'search.collators.cultureGuides.schedule',
        );
        indexRegistry.addCollator({
          schedule: scheduler.createScheduledTaskRunner(
            schedule
              ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
              : defaultSchedule,
          ),
          factory: new CultureGuidesCollatorFactory({ auth, discovery }),
        });
      },
    });
  },
});
