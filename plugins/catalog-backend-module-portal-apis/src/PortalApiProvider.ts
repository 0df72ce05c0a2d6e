import type { DiscoveryService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type ApiEntity,
} from '@backstage/catalog-model';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { openApiDocument } from '@trust-portal/http-contract';
import type { PortalApi } from './portalApis';

/**
 * Gives the catalog one API entity for each contract. A file in the repository could not hold the definition without
 * falling behind the code.
 */
export class PortalApiProvider implements EntityProvider {
  readonly #apis: readonly PortalApi[];
  readonly #discovery: DiscoveryService;

  constructor(options: {
    apis: readonly PortalApi[];
    discovery: DiscoveryService;
  }) {
    this.#apis = options.apis;
    this.#discovery = options.discovery;
  }

  getProviderName(): string {
    return 'portal-apis';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    const entities = await Promise.all(
      this.#apis.map(api => this.#describe(api)),
    );
    await connection.applyMutation({
      type: 'full',
      entities: entities.map(entity => ({
        entity,
        locationKey: this.getProviderName(),
      })),
    });
  }

  async #describe(api: PortalApi): Promise<ApiEntity> {
    const { chinese, contract, pluginId } = api;
    const address = await this.#discovery.getExternalBaseUrl(pluginId);
    const location = `url:${address}/openapi.json`;
    return {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'API',
      metadata: {
        name: pluginId,
        title: contract.title,
        description: contract.description,
        annotations: {
          [ANNOTATION_LOCATION]: location,
          [ANNOTATION_ORIGIN_LOCATION]: location,
          'trust-portal/title-zh': chinese.title,
          'trust-portal/description-zh': chinese.description,
        },
      },
      spec: {
        type: 'openapi',
        lifecycle: 'production',
        owner: 'portal-administrators',
        system: 'trust-portal',
        definition: JSON.stringify(openApiDocument(contract, address), null, 2),
      },
    };
  }
}
