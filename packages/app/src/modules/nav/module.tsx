import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { NavContentBlueprint } from '@backstage/plugin-app-react';
import { Navigation } from './Navigation';

const navigation = NavContentBlueprint.make({
  params: { component: Navigation },
});

/** The portal's own navigation in place of the stock sidebar. */
export const navigationModule = createFrontendModule({
  pluginId: 'app',
  extensions: [navigation],
});
