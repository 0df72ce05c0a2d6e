import { mockServices } from '@backstage/backend-test-utils';
import {
  apiEntityV1alpha1Validator,
  type ApiEntity,
} from '@backstage/catalog-model';
import type { EntityProviderMutation } from '@backstage/plugin-catalog-node';
import { PortalApiProvider } from './PortalApiProvider';
import { portalApis } from './portalApis';

async function describedApis(): Promise<ApiEntity[]> {
  const mutations: EntityProviderMutation[] = [];
  const provider = new PortalApiProvider({
    apis: portalApis,
    discovery: mockServices.discovery(),
  });
  await provider.connect({
    async applyMutation(mutation) {
      mutations.push(mutation);
    },
    async refresh() {},
  });
  return mutations.flatMap(mutation =>
    mutation.type === 'full'
      ? mutation.entities.map(({ entity }) => entity as ApiEntity)
      : [],
  );
}

describe('PortalApiProvider', () => {
  it('gives the catalog a valid entity for every API', async () => {
    const apis = await describedApis();
    expect(apis.map(({ metadata }) => metadata.name)).toEqual(
      portalApis.map(({ pluginId }) => pluginId),
    );
    for (const api of apis) {
      await expect(apiEntityV1alpha1Validator.check(api)).resolves.toBe(true);
    }
  });

  it('defines an API with the routes of its contract at its real address', async () => {
    const [painPoints] = await describedApis();
    const definition = JSON.parse(painPoints.spec.definition);
    expect(definition.servers).toEqual([
      { url: await mockServices.discovery().getExternalBaseUrl('pain-points') },
    ]);
    const paths = Object.values(portalApis[0].contract.routes).map(({ path }) =>
      path.replace(/:(\w+)/g, '{$1}'),
    );
    expect(Object.keys(definition.paths).sort()).toEqual(
      [...new Set(paths)].sort(),
    );
  });

  it('introduces every API in Chinese too', async () => {
    for (const { metadata } of await describedApis()) {
      expect(metadata.annotations).toMatchObject({
        'trust-portal/title-zh': expect.stringMatching(/\p{Script=Han}/u),
        'trust-portal/description-zh': expect.stringMatching(/\p{Script=Han}/u),
      });
    }
  });
});
