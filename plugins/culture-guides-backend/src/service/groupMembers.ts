import {
  Entity,
  RELATION_HAS_MEMBER,
  RELATION_PARENT_OF,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Caller } from '@trust-portal/record-service';

/**
 * The people of each group, those of the groups below it included, as the catalog tells the caller. One question for
 * each level, however many groups there are.
 *
 * @returns an empty list for a group that the catalog does not know
 */
export async function membersOfGroups(
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>,
  { credentials }: Caller,
  groups: readonly string[],
): Promise<Map<string, string[]>> {
  const known = new Map<string, { members: string[]; below: string[] }>();
  let level = [...new Set(groups)];
  while (level.length > 0) {
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs: level, fields: ['kind', 'relations'] },
      { credentials },
    );
    level.forEach((group, index) => {
      known.set(group, {
        members: related(items[index], RELATION_HAS_MEMBER),
        below: related(items[index], RELATION_PARENT_OF),
      });
    });
    const next = level.flatMap(group => known.get(group)?.below ?? []);
    level = [...new Set(next)].filter(group => !known.has(group));
  }
  const peopleOf = (group: string, visited: Set<string>): string[] => {
    if (visited.has(group)) return [];
    visited.add(group);
    const { members = [], below = [] } = known.get(group) ?? {};
    return [...members, ...below.flatMap(child => peopleOf(child, visited))];
  };
  return new Map(
    groups.map(group => [group, [...new Set(peopleOf(group, new Set()))]]),
  );
}

function related(entity: Entity | undefined, relation: string): string[] {
  return (entity?.relations ?? [])
    .filter(({ type }) => type === relation)
    .map(({ targetRef }) => targetRef);
}
