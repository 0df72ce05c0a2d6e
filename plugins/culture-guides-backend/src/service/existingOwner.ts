import { CatalogService } from '@backstage/plugin-catalog-node';
import { PortalVocabulary } from '@trust-portal/portal-vocabulary';
import { Caller } from '@trust-portal/record-service';

/** The owner of a section, or the market's team where that group was deleted from the catalog. */
export async function existingOwner(
  {
    catalog,
    vocabulary,
  }: {
    catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
    vocabulary: Pick<PortalVocabulary, 'markets'>;
  },
  { credentials }: Caller,
  { market, owner }: { market: string; owner: string },
): Promise<string> {
  const { items } = await catalog.getEntitiesByRefs(
    { entityRefs: [owner], fields: ['kind'] },
    { credentials },
  );
  const team = vocabulary.markets.find(({ id }) => id === market);
  return items[0] ? owner : team?.ownerGroup ?? owner;
}
