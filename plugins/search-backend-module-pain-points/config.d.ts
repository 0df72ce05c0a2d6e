import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  search?: {
    collators?: {
      painPoints?: {
        /**
         * When pains and kinds are brought into the search box. By default 40 seconds after the
         * time before, so that a new text is found within a minute.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
    };
  };
}
