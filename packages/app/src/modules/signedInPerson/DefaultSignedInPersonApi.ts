import {
  Entity,
  getCompoundEntityRef,
  parseEntityRef,
  RELATION_MEMBER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { IdentityApi } from '@backstage/frontend-plugin-api';
import { CatalogApi } from '@backstage/plugin-catalog-react';
import {
  BilingualText,
  SignedInPerson,
  SignedInPersonApi,
} from './SignedInPersonApi';

/** Where the sample organisation keeps the Chinese for what a person does and what a group is called. */
const chineseTitleAnnotation = 'trust-portal/title-zh';

function profileName(entity: Entity): string | undefined {
  const profile = entity.spec?.profile;
  const name =
    profile && typeof profile === 'object' && 'displayName' in profile
      ? profile.displayName
      : undefined;
  return typeof name === 'string' ? name : entity.metadata.title;
}

function bilingual(entity: Entity, english: string): BilingualText {
  return {
    en: english,
    zh: entity.metadata.annotations?.[chineseTitleAnnotation] ?? english,
  };
}

/** Reads the person and their groups from the catalog, with two requests for the whole visit. */
export class DefaultSignedInPersonApi implements SignedInPersonApi {
  readonly #identity: IdentityApi;
  readonly #catalog: CatalogApi;
  #person?: Promise<SignedInPerson>;

  constructor(options: { identity: IdentityApi; catalog: CatalogApi }) {
    this.#identity = options.identity;
    this.#catalog = options.catalog;
  }

  getPerson(): Promise<SignedInPerson> {
    this.#person ??= this.#readPerson().catch(error => {
      // The next one who asks tries again.
      this.#person = undefined;
      throw error;
    });
    return this.#person;
  }

  async #readPerson(): Promise<SignedInPerson> {
    const { userEntityRef } = await this.#identity.getBackstageIdentity();
    const user = await this.#catalog.getEntityByRef(userEntityRef);
    if (!user) {
      // Somebody with a company account whom the catalog does not know.
      const profile = await this.#identity.getProfileInfo();
      return {
        entityRef: userEntityRef,
        displayName: profile.displayName ?? parseEntityRef(userEntityRef).name,
        groups: [],
      };
    }
    const { description } = user.metadata;
    return {
      entityRef: userEntityRef,
      displayName: profileName(user) ?? getCompoundEntityRef(user).name,
      ...(description ? { job: bilingual(user, description) } : {}),
      groups: await this.#readGroups(user),
    };
  }

  async #readGroups(user: Entity): Promise<SignedInPerson['groups']> {
    const entityRefs = (user.relations ?? [])
      .filter(({ type }) => type === RELATION_MEMBER_OF)
      .map(({ targetRef }) => targetRef);
    if (!entityRefs.length) {
      return [];
    }
    const { items } = await this.#catalog.getEntitiesByRefs({
      entityRefs,
      fields: ['kind', 'metadata', 'spec.profile'],
    });
    return items.flatMap(group =>
      group
        ? [
            {
              entityRef: stringifyEntityRef(group),
              title: bilingual(
                group,
                profileName(group) ?? group.metadata.name,
              ),
            },
          ]
        : [],
    );
  }
}
