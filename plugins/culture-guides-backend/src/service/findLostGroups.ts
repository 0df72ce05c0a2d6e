import { AuthService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';

/** Which of the groups are not in the catalog any more. Asked by the plugin itself: it is nobody's question. */
export async function findLostGroups(
  {
    auth,
    catalog,
  }: {
    auth: Pick<AuthService, 'getOwnServiceCredentials'>;
    catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  },
  groups: readonly string[],
): Promise<string[]> {
  if (groups.length === 0) return [];
  const { items } = await catalog.getEntitiesByRefs(
    { entityRefs: [...groups], fields: ['kind'] },
    { credentials: await auth.getOwnServiceCredentials() },
  );
  return groups.filter((_, index) => !items[index]);
}
