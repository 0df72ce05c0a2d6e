import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { promiseReadPermission } from '@trust-portal/plugin-transparency-common';
import searchModuleTransparency from './index';

it('adds the documents of the domain to the search, by the schedule of the configuration', async () => {
  const addCollator = jest.fn();
  const scheduler = mockServices.scheduler.mock();
  const schedule = { frequency: { seconds: 30 }, timeout: { minutes: 1 } };
  const data = { search: { collators: { transparency: { schedule } } } };
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
  expect(addCollator).toHaveBeenCalledWith(
    expect.objectContaining({
      factory: expect.objectContaining({
        type: 'transparency',
        visibilityPermission: promiseReadPermission,
      }),
    }),
  );
  expect(scheduler.createScheduledTaskRunner).toHaveBeenCalledWith(
    expect.objectContaining(schedule),
  );
});
