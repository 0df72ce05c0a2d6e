import {
  coreServices,
  createBackendModule,
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { TransparencyCollatorFactory } from './TransparencyCollatorFactory';

const defaultSchedule: SchedulerServiceTaskScheduleDefinition = {
  frequency: { seconds: 40 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: 5 },
};

/** Brings promises into the portal's search box. */
export const searchModuleTransparency = createBackendModule({
  pluginId: 'search',
  moduleId: 'transparency-collator',
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
          'search.collators.transparency.schedule',
        );
        indexRegistry.addCollator({
          schedule: scheduler.createScheduledTaskRunner(
            schedule
              ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
              : defaultSchedule,
          ),
          factory: new TransparencyCollatorFactory({ auth, discovery }),
        });
      },
    });
  },
});
