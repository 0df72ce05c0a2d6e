import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  search?: {
    collators?: {
      cultureGuides?: {
        /**
         * When sections and terms of the guides are brought into the search box. By default 40 seconds after the
         * time before, so that a new text is found within a minute.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
    };
  };
}
