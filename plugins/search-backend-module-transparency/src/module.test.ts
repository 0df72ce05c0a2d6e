import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import searchModuleTransparency from './index';

async function startWith(data: object) {
  const addCollator = jest.fn();
  const scheduler = mockServices.scheduler.mock();
  const backend = await startTestBackend({
    extensionPoints: [
      [
        searchIndexRegistryExtensionPoint,
        { addCollator, addDecorator: jest.fn() },
      ],
    ],
    features: [
      searchModuleTransparency,
      mockServices.rootConfig.factory({ data }),
      scheduler.factory,
    ],
  });
  await backend.stop();
  return {
    addCollator,
    schedule: scheduler.createScheduledTaskRunner.mock.calls[0][0],
  };
}

describe('the collator module', () => {
  it('brings promises often enough for a new text to be found within a minute', async () => {
    const { addCollator, schedule } = await startWith({});
    expect(addCollator).toHaveBeenCalledWith(
      expect.objectContaining({
        factory: expect.objectContaining({ type: 'transparency' }),
      }),
    );
    expect(schedule).toMatchObject({ frequency: { seconds: 40 } });
  });

  it('keeps to the schedule of the configuration', async () => {
    const { schedule } = await startWith({
      search: {
        collators: {
          transparency: {
            schedule: { frequency: { seconds: 30 }, timeout: { minutes: 1 } },
          },
        },
      },
    });
    expect(schedule).toMatchObject({ frequency: { seconds: 30 } });
  });
});
