import { Entity } from '@backstage/catalog-model';
import { IdentityApi } from '@backstage/frontend-plugin-api';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { DefaultSignedInPersonApi } from './DefaultSignedInPersonApi';

const liWei: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: {
    name: 'li-wei',
    namespace: 'default',
    description: 'Customer support agent',
    annotations: { 'trust-portal/title-zh': '客服专员' },
  },
  spec: { profile: { displayName: 'Li Wei (李伟)' } },
  relations: [
    { type: 'memberOf', targetRef: 'group:default/support' },
    { type: 'ownerOf', targetRef: 'component:default/shop' },
  ],
};
const support: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: {
    name: 'support',
    namespace: 'default',
    annotations: { 'trust-portal/title-zh': '客户支持' },
  },
  spec: { profile: { displayName: 'Customer support' } },
};

function identity(userEntityRef: string): IdentityApi {
  return {
    getBackstageIdentity: async () => ({
      type: 'user',
      userEntityRef,
      ownershipEntityRefs: [userEntityRef],
    }),
    getProfileInfo: async () => ({ displayName: 'From the company account' }),
    getCredentials: async () => ({}),
    signOut: async () => {},
  };
}

describe('the signed-in person', () => {
  it('has a name, a job and teams in both languages, asked for once', async () => {
    const catalog = catalogApiMock({ entities: [liWei, support] });
    const getEntityByRef = jest.spyOn(catalog, 'getEntityByRef');
    const api = new DefaultSignedInPersonApi({
      identity: identity('user:default/li-wei'),
      catalog,
    });

    await expect(api.getPerson()).resolves.toEqual({
      entityRef: 'user:default/li-wei',
      displayName: 'Li Wei (李伟)',
      job: { en: 'Customer support agent', zh: '客服专员' },
      groups: [
        {
          entityRef: 'group:default/support',
          title: { en: 'Customer support', zh: '客户支持' },
        },
      ],
    });
    await api.getPerson();
    expect(getEntityByRef).toHaveBeenCalledTimes(1);
  });

  it('is named by the company account when the catalog does not know the person', async () => {
    const api = new DefaultSignedInPersonApi({
      identity: identity('user:default/somebody-new'),
      catalog: catalogApiMock({ entities: [] }),
    });

    await expect(api.getPerson()).resolves.toEqual({
      entityRef: 'user:default/somebody-new',
      displayName: 'From the company account',
      groups: [],
    });
  });

  it('is asked for again after the catalog failed', async () => {
    const catalog = catalogApiMock({ entities: [liWei, support] });
    jest
      .spyOn(catalog, 'getEntityByRef')
      .mockRejectedValueOnce(new Error('the catalog is away'));
    const api = new DefaultSignedInPersonApi({
      identity: identity('user:default/li-wei'),
      catalog,
    });

    await expect(api.getPerson()).rejects.toThrow('the catalog is away');
    await expect(api.getPerson()).resolves.toMatchObject({
      displayName: 'Li Wei (李伟)',
    });
  });
});
