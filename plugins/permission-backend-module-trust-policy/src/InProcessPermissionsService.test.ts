import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';
import type { PersonClaims } from '@trust-portal/portal-vocabulary';
import { InProcessPermissionsService } from './InProcessPermissionsService';
import { TrustPolicy } from './TrustPolicy';

const readNote = createPermission({
  name: 'notes.read',
  attributes: { action: 'read' },
  resourceType: 'note',
});
const writeNote = createPermission({
  name: 'notes.write',
  attributes: { action: 'create' },
});
const conditions = { rule: 'PUBLIC', resourceType: 'note', params: {} };
const { ALLOW, CONDITIONAL, DENY } = AuthorizeResult;

function setUp(roles: PersonClaims['roles']) {
  const stock = mockServices.permissions.mock({
    authorize: async requests => requests.map(() => ({ result: ALLOW })),
    authorizeConditional: async requests =>
      requests.map(() => ({ result: ALLOW })),
  });
  const service = new InProcessPermissionsService({
    auth: mockServices.auth(),
    stock,
    policy: new TrustPolicy({
      people: {
        claimsOf: async userEntityRef => ({
          userEntityRef,
          groupRefs: [],
          roles,
        }),
      },
      grants: [
        { permission: writeNote, roles: ['support'] },
        {
          permission: readNote,
          roles: [],
          conditional: [
            {
              roles: ['support'],
              pluginId: 'notes',
              conditions: () => conditions,
            },
          ],
        },
      ],
      permissionsOfEverybody: [],
    }),
  });
  return { service, stock };
}

const credentials = mockCredentials.user();

describe('InProcessPermissionsService', () => {
  it('decides for people without asking anybody', async () => {
    const { service, stock } = setUp(['support']);
    await expect(
      service.authorize([{ permission: writeNote }], { credentials }),
    ).resolves.toEqual([{ result: ALLOW }]);
    await expect(
      service.authorizeConditional(
        [{ permission: readNote }, { permission: writeNote }] as never,
        { credentials },
      ),
    ).resolves.toEqual([
      {
        result: CONDITIONAL,
        pluginId: 'notes',
        resourceType: 'note',
        conditions,
      },
      { result: ALLOW },
    ]);
    expect(stock.authorize).not.toHaveBeenCalled();
    expect(stock.authorizeConditional).not.toHaveBeenCalled();
  });

  it('leaves conditions on one resource to the plugin of the resource, and keeps the order', async () => {
    const { service, stock } = setUp(['support']);
    stock.authorize.mockResolvedValue([{ result: DENY }, { result: ALLOW }]);
    await expect(
      service.authorize(
        [
          { permission: readNote, resourceRef: 'note-1' },
          { permission: writeNote },
          { permission: readNote, resourceRef: 'note-2' },
        ],
        { credentials },
      ),
    ).resolves.toEqual([
      { result: DENY },
      { result: ALLOW },
      { result: ALLOW },
    ]);
    expect(stock.authorize).toHaveBeenCalledTimes(1);
    expect(stock.authorize).toHaveBeenCalledWith(
      [
        { permission: readNote, resourceRef: 'note-1' },
        { permission: readNote, resourceRef: 'note-2' },
      ],
      { credentials },
    );
  });

  it('denies when the applied conditions are missing from the answer', async () => {
    const { service, stock } = setUp(['support']);
    stock.authorize.mockResolvedValue([]);
    await expect(
      service.authorize([{ permission: readNote, resourceRef: 'note-1' }], {
        credentials,
      }),
    ).resolves.toEqual([{ result: DENY }]);
  });

  it('never lets one person profit from the roles of another', async () => {
    const { service } = setUp(['visitor']);
    await expect(
      service.authorize([{ permission: writeNote }], { credentials }),
    ).resolves.toEqual([{ result: DENY }]);
  });

  it.each([
    ['another plugin', mockCredentials.service('plugin:search')],
    ['nobody', mockCredentials.none()],
  ])('leaves the decision about %s to the stock service', async (_, caller) => {
    const { service, stock } = setUp([]);
    await service.authorize([{ permission: writeNote }], {
      credentials: caller,
    });
    await service.authorizeConditional([{ permission: readNote }], {
      credentials: caller,
    });
    expect(stock.authorize).toHaveBeenCalledTimes(1);
    expect(stock.authorizeConditional).toHaveBeenCalledTimes(1);
  });
});
