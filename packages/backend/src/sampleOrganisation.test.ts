import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  componentEntityV1alpha1Validator,
  DefaultNamespaceEntityPolicy,
  domainEntityV1alpha1Validator,
  EntityPolicies,
  FieldFormatEntityPolicy,
  groupEntityV1alpha1Validator,
  NoForeignRootFieldsEntityPolicy,
  parseEntityRef,
  SchemaValidEntityPolicy,
  stringifyEntityRef,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
  type Entity,
} from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import {
  readPortalVocabulary,
  readRoles,
  roleIds,
  type RoleId,
} from '@trust-portal/portal-vocabulary';
import { parse, parseAllDocuments } from 'yaml';

const root = resolve(__dirname, '../../..');

/** Roles that approve, publish or decide something: the second person must not be missing. */
const approvingRoles = roleIds.filter(
  role => role !== 'visitor' && role !== 'support',
);

const kindValidators = [
  componentEntityV1alpha1Validator,
  domainEntityV1alpha1Validator,
  groupEntityV1alpha1Validator,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
];

const catalogPolicy = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new DefaultNamespaceEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);

async function entitiesOf(file: string): Promise<Entity[]> {
  const text = await readFile(resolve(root, file), 'utf8');
  return parseAllDocuments(text).map(document => document.toJS() as Entity);
}

function refs(value: unknown, defaultKind: string): string[] {
  const names = Array.isArray(value) ? value : [value];
  return names
    .filter(name => typeof name === 'string')
    .map(name =>
      stringifyEntityRef(
        parseEntityRef(name, { defaultKind, defaultNamespace: 'default' }),
      ),
    );
}

/** Every reference that an entity makes to another one. */
function mentions({ spec = {} }: Entity): string[] {
  return [
    ...refs(spec.owner, 'Group'),
    ...refs(spec.parent, 'Group'),
    ...refs(spec.memberOf, 'Group'),
    ...refs(spec.domain, 'Domain'),
    ...refs(spec.system, 'System'),
    ...refs(spec.dependsOn, 'Component'),
  ];
}

describe('the sample organisation', () => {
  let config: ConfigReader;
  let entities: Entity[];
  const known = () => new Set(entities.map(stringifyEntityRef));
  const groupsOf = (user: Entity) => {
    const all = new Set(mentions(user));
    for (const group of all) {
      entities
        .filter(entity => stringifyEntityRef(entity) === group)
        .flatMap(mentions)
        .forEach(parent => all.add(parent));
    }
    return all;
  };
  const peopleWith = (role: RoleId) =>
    entities.filter(
      entity =>
        entity.kind === 'User' &&
        readRoles(config)[role]?.some(group => groupsOf(entity).has(group)),
    );

  beforeAll(async () => {
    const text = await readFile(resolve(root, 'app-config.yaml'), 'utf8');
    const data = parse(text) as JsonObject & {
      catalog: { locations: Array<{ target: string }> };
    };
    config = new ConfigReader(data);
    const files = data.catalog.locations.map(({ target }) =>
      target.replace('../../', ''),
    );
    entities = (await Promise.all(files.map(entitiesOf))).flat();
  });

  it('fits the catalog, each entity once', async () => {
    for (const entity of entities) {
      await expect(catalogPolicy.enforce(entity)).resolves.toBeDefined();
      const fits = await Promise.all(
        kindValidators.map(validator => validator.check(entity)),
      );
      expect(fits).toContain(true);
    }
    expect(known().size).toBe(entities.length);
  });

  it('mentions nothing that does not exist', () => {
    const missing = entities
      .flatMap(mentions)
      .filter(entityRef => !known().has(entityRef));
    expect(missing).toEqual([]);
  });

  it('has an owner group for every market', () => {
    const owners = readPortalVocabulary(config).markets.map(
      market => market.ownerGroup,
    );
    expect(owners.filter(owner => !known().has(owner))).toEqual([]);
  });

  it('gives every role to groups that exist', () => {
    const roles = readRoles(config);
    expect(Object.keys(roles).sort()).toEqual([...roleIds].sort());
    expect(
      Object.values(roles)
        .flat()
        .filter(group => !known().has(group)),
    ).toEqual([]);
  });

  it.each(approvingRoles)('has two people at least with the role %s', role => {
    expect(peopleWith(role).length).toBeGreaterThanOrEqual(2);
  });

  it('has visitors, who hold no other role', () => {
    const visitors = peopleWith('visitor');
    expect(visitors.length).toBeGreaterThanOrEqual(2);
    for (const visitor of visitors) {
      expect(
        roleIds.filter(role => peopleWith(role).includes(visitor)),
      ).toEqual(['visitor']);
    }
  });

  it.each<[RoleId, RoleId]>([
    ['loyalty-manager', 'loyalty-operations'],
    ['loyalty-manager', 'finance'],
    ['loyalty-operations', 'finance'],
    ['statistics', 'publisher'],
    ['compliance-editor', 'publisher'],
    ['compliance-editor', 'legal'],
    ...roleIds
      .filter(role => role !== 'auditor')
      .map((role): [RoleId, RoleId] => ['auditor', role]),
  ])('has nobody who is both %s and %s', (role, otherRole) => {
    const others = new Set(peopleWith(otherRole));
    expect(peopleWith(role).filter(person => others.has(person))).toEqual([]);
  });

  it('has a job and an own address for everybody', () => {
    const people = entities.filter(({ kind }) => kind === 'User');
    const addresses = people.map(
      ({ spec }) => (spec?.profile as JsonObject).email as string,
    );
    expect(new Set(addresses).size).toBe(people.length);
    expect(
      addresses.filter(address => !address.endsWith('@riverstone.example')),
    ).toEqual([]);
    expect(people.filter(({ metadata }) => !metadata.description)).toEqual([]);
  });

  it('says everything in Chinese that it says in English', () => {
    const untranslated = entities.filter(
      ({ metadata: { annotations = {}, description }, kind }) =>
        !/\p{Script=Han}/u.test(annotations['trust-portal/title-zh'] ?? '') ||
        (kind !== 'User' &&
          description &&
          !/\p{Script=Han}/u.test(
            annotations['trust-portal/description-zh'] ?? '',
          )),
    );
    expect(untranslated.map(stringifyEntityRef)).toEqual([]);
  });
});
