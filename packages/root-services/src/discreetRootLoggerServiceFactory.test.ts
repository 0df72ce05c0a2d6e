import { Writable } from 'node:stream';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { transports } from 'winston';
import { discreetRootLoggerServiceFactory } from './discreetRootLoggerServiceFactory';

describe('discreetRootLoggerServiceFactory', () => {
  it('writes no line that carries a sign-in code, in the text or in a field', async () => {
    const lines: string[] = [];
    jest.spyOn(transports, 'Console').mockImplementation(
      () =>
        new transports.Stream({
          stream: new Writable({
            write(chunk, _encoding, done) {
              lines.push(String(chunk));
              done();
            },
          }),
        }) as never,
    );
    await startTestBackend({
      features: [
        discreetRootLoggerServiceFactory,
        mockServices.rootConfig.factory({
          data: { backend: { logger: { level: 'info' } } },
        }),
        createBackendPlugin({
          pluginId: 'talkative',
          register(reg) {
            reg.registerInit({
              deps: { logger: coreServices.logger },
              async init({ logger }) {
                logger.info('"GET /cb?code=hush&kept=yes HTTP/1.1"', {
                  url: '/cb?code=hush&kept=yes',
                });
              },
            });
          },
        }),
      ],
    });
    const access = lines.filter(line => line.includes('kept=yes'));
    expect(access).toHaveLength(1);
    expect(access[0]).not.toContain('hush');
    expect(access[0].match(/code=\*\*\*/g)).toHaveLength(2);
  });
});
