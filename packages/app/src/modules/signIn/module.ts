import {
  ApiBlueprint,
  createFrontendModule,
  discoveryApiRef,
} from '@backstage/frontend-plugin-api';
import { SignInPageBlueprint } from '@backstage/plugin-app-react';
import { companySignInApi } from './companySignInApi';
import { DefaultSamplePeopleApi } from './DefaultSamplePeopleApi';
import { samplePeopleApiRef } from './SamplePeopleApi';

const samplePeopleApi = ApiBlueprint.make({
  name: 'sample-people',
  params: defineParams =>
    defineParams({
      api: samplePeopleApiRef,
      deps: { discovery: discoveryApiRef },
      factory: dependencies => new DefaultSamplePeopleApi(dependencies),
    }),
});

const signInPage = SignInPageBlueprint.make({
  params: {
    loader: async () => (await import('./PortalSignInPage')).PortalSignInPage,
  },
});

/** The portal's own sign-in page in place of the stock one. */
export const signInModule = createFrontendModule({
  pluginId: 'app',
  extensions: [signInPage, samplePeopleApi, companySignInApi],
});
