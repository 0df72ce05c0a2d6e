import {
  ApiBlueprint,
  createFrontendModule,
  identityApiRef,
} from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { DefaultSignedInPersonApi } from './DefaultSignedInPersonApi';
import { signedInPersonApiRef } from './SignedInPersonApi';

const signedInPersonApi = ApiBlueprint.make({
  name: 'signed-in-person',
  params: defineParams =>
    defineParams({
      api: signedInPersonApiRef,
      deps: { identity: identityApiRef, catalog: catalogApiRef },
      factory: dependencies => new DefaultSignedInPersonApi(dependencies),
    }),
});

/** Lets the shell greet the person who is signed in. */
export const signedInPersonModule = createFrontendModule({
  pluginId: 'app',
  extensions: [signedInPersonApi],
});
