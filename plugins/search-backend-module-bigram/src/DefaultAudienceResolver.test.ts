import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { PersonClaimsService } from '@trust-portal/person-claims';
import { DefaultAudienceResolver } from './DefaultAudienceResolver';

const personClaims: PersonClaimsService = {
  async claimsOf(userEntityRef) {
    return userEntityRef === 'user:default/mei'
      ? { userEntityRef, groupRefs: ['group:default/legal'], roles: ['legal'] }
      : undefined;
  },
};

describe('DefaultAudienceResolver', () => {
  const resolver = new DefaultAudienceResolver({
    auth: mockServices.auth(),
    personClaims,
  });

  it('names the person, the groups, and the roles that the groups hold', async () => {
    const mei = mockCredentials.user('user:default/mei');
    expect(await resolver.resolve(mei)).toEqual([
      'signed-in',
      'user:default/mei',
      'group:default/legal',
      'role:legal',
    ]);
  });

  it.each([
    [
      'somebody whom the catalog does not know',
      mockCredentials.user('user:default/gone'),
    ],
    ['a service', mockCredentials.service()],
    ['nobody', mockCredentials.none()],
  ])('gives nothing to %s', async (_, credentials) => {
    expect(await resolver.resolve(credentials)).toEqual([]);
  });
});
