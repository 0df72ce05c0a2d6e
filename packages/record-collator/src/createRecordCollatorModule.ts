import {
  BackendFeature,
  coreServices,
  createBackendModule,
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { RecordCollatorFactory, SearchedDomain } from './RecordCollatorFactory';

/** A new text is found within a minute. */
const defaultSchedule: SchedulerServiceTaskScheduleDefinition = {
  frequency: { seconds: 40 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: 5 },
};

export interface RecordCollatorModuleOptions extends SearchedDomain {
  /** What the domain is called below `search.collators`, where a schedule may stand. */
  configKey: string;
}

/** A module of the search that brings the documents of one domain into it. */
export function createRecordCollatorModule(
  options: RecordCollatorModuleOptions,
): BackendFeature {
  const { configKey, ...domain } = options;
  return createBackendModule({
    pluginId: 'search',
    moduleId: `${domain.pluginId}-collator`,
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
            `search.collators.${configKey}.schedule`,
          );
          indexRegistry.addCollator({
            schedule: scheduler.createScheduledTaskRunner(
              schedule
                ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
                : defaultSchedule,
            ),
            factory: new RecordCollatorFactory({ domain, auth, discovery }),
          });
        },
      });
    },
  });
}
