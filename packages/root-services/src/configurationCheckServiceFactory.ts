import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { checkConfiguration } from './checkConfiguration';

const configurationCheckServiceRef = createServiceRef<{}>({
  id: 'trust-portal.configuration-check',
  scope: 'root',
});

/**
 * Checks what all plugins share before the first of them starts, so that a wrong configuration is told at once, in one
 * place and without a database.
 */
export const configurationCheckServiceFactory = createServiceFactory({
  service: configurationCheckServiceRef,
  deps: { config: coreServices.rootConfig },
  initialization: 'always',
  async factory({ config }) {
    checkConfiguration(config, process.env.NODE_ENV);
    return {};
  },
});
