import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  RELATION_CHILD_OF,
  RELATION_MEMBER_OF,
  type Entity,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';

/** How the catalog is asked. */
export interface CatalogAccess {
  catalog: Pick<CatalogService, 'getEntityByRef' | 'getEntitiesByRefs'>;
  /** Whose right to read the catalog is used; normally the plugin's own. */
  credentials: BackstageCredentials;
}

const relationFields = ['kind', 'relations'];

function relatedGroups(entity: Entity, relationType: string): string[] {
  return (entity.relations ?? [])
    .filter(
      ({ type, targetRef }) =>
        type === relationType && targetRef.startsWith('group:'),
    )
    .map(({ targetRef }) => targetRef);
}

/** The groups that a user entity names as its own, without the groups above them. */
export function directGroups(user: Entity): string[] {
  return relatedGroups(user, RELATION_MEMBER_OF);
}

/**
 * Adds the groups above the given ones, level by level with one catalog request each. Groups that contain each other
 * do no harm.
 *
 * @returns the references, each once, those that were given first
 */
export async function withGroupsAbove(
  groupRefs: readonly string[],
  { catalog, credentials }: CatalogAccess,
): Promise<string[]> {
  const known = new Set(groupRefs);
  let level = [...known];
  while (level.length > 0) {
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs: level, fields: relationFields },
      { credentials },
    );
    const above = items.flatMap(group =>
      group ? relatedGroups(group, RELATION_CHILD_OF) : [],
    );
    level = [...new Set(above)].filter(ref => !known.has(ref));
    level.forEach(ref => known.add(ref));
  }
  return [...known];
}

/**
 * The groups of a person, the groups above them included.
 *
 * @returns undefined when the catalog does not know the person (any more)
 */
export async function groupsOfPerson(
  userEntityRef: string,
  access: CatalogAccess,
): Promise<string[] | undefined> {
  const user = await access.catalog.getEntityByRef(userEntityRef, {
    credentials: access.credentials,
  });
  return user && withGroupsAbove(directGroups(user), access);
}
