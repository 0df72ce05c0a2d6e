import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { createConfigSecretEnumerator } from '@backstage/backend-defaults/rootConfig';
import {
  WinstonLogger,
  type WinstonLoggerLevelOverride,
} from '@backstage/backend-defaults/rootLogger';
import type { Config } from '@backstage/config';
import { MESSAGE } from 'triple-beam';
import { format, transports } from 'winston';
import { maskQueryValues } from './maskQueryValues';

const maskedFormat = format(info => {
  const line = info[MESSAGE];
  return typeof line === 'string'
    ? { ...info, [MESSAGE]: maskQueryValues(line) }
    : info;
});

function levelOverrides(config: Config): WinstonLoggerLevelOverride[] {
  return (
    config.getOptional<WinstonLoggerLevelOverride[]>(
      'backend.logger.overrides',
    ) ?? []
  );
}

/**
 * The framework's logger with one addition: the access log names every address with its query, which in a sign-in
 * carries the authorization code; such values are masked. The rest repeats what the framework's own factory does,
 * because that has no place to add a format.
 */
export const discreetRootLoggerServiceFactory = createServiceFactory({
  service: coreServices.rootLogger,
  deps: { config: coreServices.rootConfig },
  async factory({ config }) {
    const logger = WinstonLogger.create({
      meta: {
        service: 'backstage',
        ...config.getOptionalConfig('backend.logger.meta')?.get(),
      },
      level:
        process.env.LOG_LEVEL ||
        config.getOptionalString('backend.logger.level') ||
        'info',
      format: format.combine(
        process.env.NODE_ENV === 'production'
          ? format.json()
          : WinstonLogger.colorFormat(),
        maskedFormat(),
      ),
      transports: [new transports.Console()],
    });
    const secretsOf = await createConfigSecretEnumerator({ logger });
    const applyConfiguration = () => {
      logger.addRedactions(secretsOf(config));
      logger.setLevelOverrides(levelOverrides(config));
    };
    applyConfiguration();
    config.subscribe?.(applyConfiguration);
    return logger;
  },
});
