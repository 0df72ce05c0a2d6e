import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import searchModuleCultureGuides from './index';

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
      searchModuleCultureGuides,
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
  it('brings guides often enough for a new text to be found within a minute', async () => {
    const { addCollator, schedule } = await startWith({});
    expect(addCollator).toHaveBeenCalledWith(
      expect.objectContaining({
        factory: expect.objectContaining({ type: 'culture-guides' }),
      }),
    );
    expect(schedule).toMatchObject({ frequency: { seconds: 40 } });
  });

  it('keeps to the schedule of the configuration', async () => {
    const { schedule } = await startWith({
      search: {
        collators: {
          cultureGuides: {
            schedule: { frequency: { seconds: 30 }, timeout: { minutes: 1 } },
          },
        },
      },
    });
    expect(schedule).toMatchObject({ frequency: { seconds: 30 } });
  });
});
