import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { checkConfiguration } from './checkConfiguration';

/**
 * Reads what all plugins share before anybody needs it, so that a wrong configuration is told at the start and in one
 * place.
 */
export const configurationCheckPlugin = createBackendPlugin({
  pluginId: 'configuration-check',
  register(reg) {
    reg.registerInit({
      deps: { config: coreServices.rootConfig },
      async init({ config }) {
        checkConfiguration(config, process.env.NODE_ENV);
      },
    });
  },
});
