import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { HomePageLayoutBlueprint } from '@backstage/plugin-home-react/alpha';

const homePageLayout = HomePageLayoutBlueprint.make({
  params: {
    loader: async () => (await import('./HomePage')).HomePage,
  },
});

/** The portal's own home page in place of the stock grid of cards. */
export const homeModule = createFrontendModule({
  pluginId: 'home',
  extensions: [homePageLayout],
});
