import { isGroupEntity, isUserEntity } from '@backstage/catalog-model';
import {
  defaultCatalogCollatorEntityTransformer,
  type CatalogCollatorEntityTransformer,
} from '@backstage/plugin-search-backend-module-catalog';

const chineseTitle = 'trust-portal/title-zh';
const chineseDescription = 'trust-portal/description-zh';

function joined(...texts: Array<string | undefined>): string {
  return texts.filter(Boolean).join(' · ');
}

/**
 * What the search index keeps of a catalog entity: both titles and both descriptions. Of a person it keeps the name and
 * the job, and leaves out the e-mail address, which the framework would index.
 */
export const bilingualEntityDocument: CatalogCollatorEntityTransformer =
  entity => {
    const document = defaultCatalogCollatorEntityTransformer(entity);
    const { annotations = {}, description, name, title } = entity.metadata;
    if (isUserEntity(entity)) {
      return {
        ...document,
        title: entity.spec.profile?.displayName ?? title ?? name,
        text: joined(description, annotations[chineseTitle]),
      };
    }
    const ownTitle = isGroupEntity(entity)
      ? entity.spec.profile?.displayName ?? title
      : title;
    return {
      ...document,
      title: joined(ownTitle ?? name, annotations[chineseTitle]),
      text: joined(description, annotations[chineseDescription]),
    };
  };
