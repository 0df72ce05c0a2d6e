import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { createRecordCollatorModule } from './createRecordCollatorModule';
import { notesDomain } from './testDomain';

const searchModuleNotes = createRecordCollatorModule({
  ...notesDomain,
  configKey: 'notes',
});

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
      searchModuleNotes,
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

describe('a collator module', () => {
  it('brings documents often enough for a new text to be found within a minute', async () => {
    const { addCollator, schedule } = await startWith({});
    expect(addCollator).toHaveBeenCalledWith(
      expect.objectContaining({
        factory: expect.objectContaining({
          type: 'notes',
          visibilityPermission: notesDomain.readPermission,
        }),
      }),
    );
    expect(schedule).toMatchObject({ frequency: { seconds: 40 } });
  });

  it('keeps to the schedule of the configuration', async () => {
    const { schedule } = await startWith({
      search: {
        collators: {
          notes: {
            schedule: { frequency: { seconds: 30 }, timeout: { minutes: 1 } },
          },
        },
      },
    });
    expect(schedule).toMatchObject({ frequency: { seconds: 30 } });
  });
});
