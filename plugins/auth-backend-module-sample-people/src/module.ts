import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { assertSamplePeopleAllowed } from './assertSamplePeopleAllowed';
import { createRouter, peoplePath } from './router';
import {
  samplePeopleAuthenticator,
  samplePersonSignInResolver,
} from './samplePeopleAuthenticator';
import { SamplePeople } from './SamplePeople';

/**
 * Lets a developer sign in as one of the sample people. The check stands here and not in the provider, because in
 * development the framework skips a provider that fails instead of refusing to start.
 */
export const authModuleSamplePeople = createBackendModule({
  pluginId: 'auth',
  moduleId: 'sample-people',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        providers: authProvidersExtensionPoint,
      },
      async init({ auth, catalog, config, httpRouter, logger, providers }) {
        if (!assertSamplePeopleAllowed(config, process.env.NODE_ENV)) {
          return;
        }
        logger.warn(
          'Anybody on this machine can sign in as one of the sample people, without a password',
        );
        providers.registerProvider({
          providerId: 'sample-people',
          factory: createProxyAuthProviderFactory({
            authenticator: samplePeopleAuthenticator,
            signInResolver: samplePersonSignInResolver,
          }),
        });
        httpRouter.use(
          createRouter({
            config,
            samplePeople: new SamplePeople({ auth, catalog }),
          }),
        );
        httpRouter.addAuthPolicy({
          path: peoplePath,
          allow: 'unauthenticated',
        });
      },
    });
  },
});
