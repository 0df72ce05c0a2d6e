import type { AuthService } from '@backstage/backend-plugin-api';
import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { directGroups } from '@trust-portal/person-claims';

/** Marks the user entities that may be chosen without a password. */
export const samplePersonAnnotation = 'trust-portal/sample-person';

const chineseTitleAnnotation = 'trust-portal/title-zh';

interface BilingualText {
  en: string;
  zh: string;
}

/** A person of the sample organisation, as the sign-in page shows them. */
export interface SamplePerson {
  /** For example `user:default/li-wei`. */
  entityRef: string;
  displayName: string;
  /** What the person does. */
  job: BilingualText;
  groups: Array<{ entityRef: string; title: BilingualText }>;
}

/** Whether a catalog entity is a person who may be chosen without a password. */
export function isSamplePerson(entity: Entity): boolean {
  return (
    entity.kind === 'User' &&
    entity.metadata.annotations?.[samplePersonAnnotation] === 'true'
  );
}

function bilingual(entity: Entity, english: string): BilingualText {
  return {
    en: english,
    zh: entity.metadata.annotations?.[chineseTitleAnnotation] ?? english,
  };
}

/** The name that a user or group goes by, else the name of the entity. */
export function displayNameOf(entity: Entity): string {
  const profile = entity.spec?.profile;
  const displayName =
    typeof profile === 'object' && profile !== null && !Array.isArray(profile)
      ? profile.displayName
      : undefined;
  return typeof displayName === 'string' ? displayName : entity.metadata.name;
}

/** Reads the sample people from the catalog. */
export class SamplePeople {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;

  constructor(options: { auth: AuthService; catalog: CatalogService }) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
  }

  /** All sample people by display name; none until the catalog has read the sample organisation. */
  async list(): Promise<SamplePerson[]> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const { items: users } = await this.#catalog.getEntities(
      {
        filter: {
          kind: 'User',
          [`metadata.annotations.${samplePersonAnnotation}`]: 'true',
        },
      },
      { credentials },
    );
    const titles = await this.#groupTitles(users.flatMap(directGroups));
    return users
      .map(user => ({
        entityRef: stringifyEntityRef(user),
        displayName: displayNameOf(user),
        job: bilingual(user, user.metadata.description ?? ''),
        groups: directGroups(user).map(entityRef => ({
          entityRef,
          title: titles.get(entityRef) ?? untitled(entityRef),
        })),
      }))
      .sort((a, b) => a.displayName.localeCompare(b.displayName, 'en'));
  }

  async #groupTitles(
    groupRefs: readonly string[],
  ): Promise<Map<string, BilingualText>> {
    const entityRefs = [...new Set(groupRefs)];
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    return new Map(
      items.flatMap(group =>
        group
          ? [
              [
                stringifyEntityRef(group),
                bilingual(group, displayNameOf(group)),
              ],
            ]
          : [],
      ),
    );
  }
}

function untitled(entityRef: string): BilingualText {
  const { name } = parseEntityRef(entityRef);
  return { en: name, zh: name };
}
