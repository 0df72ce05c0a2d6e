import {
  ApiBlueprint,
  createFrontendModule,
  discoveryApiRef,
  errorApiRef,
  fetchApiRef,
  identityApiRef,
  storageApiRef,
} from '@backstage/frontend-plugin-api';
import { UserSettingsStorage } from '@backstage/plugin-user-settings';

/** In place of the stock extension of the same name, which keeps settings in the browser. */
const storageApi = ApiBlueprint.make({
  name: 'storage',
  params: defineParams =>
    defineParams({
      api: storageApiRef,
      deps: {
        discoveryApi: discoveryApiRef,
        errorApi: errorApiRef,
        fetchApi: fetchApiRef,
        identityApi: identityApiRef,
      },
      factory: dependencies => UserSettingsStorage.create(dependencies),
    }),
});

/** Keeps what a person marked, such as favourites, with the person instead of with the browser. */
export const userSettingsModule = createFrontendModule({
  pluginId: 'app',
  extensions: [storageApi],
});
