import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { guideReadPermission } from '@trust-portal/plugin-culture-guides-common';
import searchModuleCultureGuides from './index';

it('adds the documents of the domain to the search, by the schedule of the configuration', async () => {
  const addCollator = jest.fn();
  const scheduler = mockServices.scheduler.mock();
  const schedule = { frequency: { seconds: 30 }, timeout: { minutes: 1 } };
  const data = { search: { collators: { cultureGuides: { schedule } } } };
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
  expect(addCollator).toHaveBeenCalledWith(
    expect.objectContaining({
      factory: expect.objectContaining({
        type: 'culture-guides',
        visibilityPermission: guideReadPermission,
      }),
    }),
  );
  expect(scheduler.createScheduledTaskRunner).toHaveBeenCalledWith(
    expect.objectContaining(schedule),
  );
});
