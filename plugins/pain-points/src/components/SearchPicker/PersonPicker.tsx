import { useApi } from '@backstage/core-plugin-api';
import { stringifyEntityRef, type UserEntity } from '@backstage/catalog-model';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { type PickerOption, SearchPicker } from './SearchPicker';

/** How many people are offered at once. */
const offered = 8;

/** Finds a person of the catalog by name. */
export function PersonPicker(props: {
  /** Takes the focus when it appears. */
  focused?: boolean;
  picked?: PickerOption;
  onPick: (option: PickerOption | undefined) => void;
}) {
  const t = usePainPointsTranslation();
  const catalog = useApi(catalogApiRef);
  async function search(words: string): Promise<PickerOption[]> {
    const { items } = await catalog.queryEntities({
      filter: { kind: 'User' },
      limit: offered,
      orderFields: { field: 'metadata.name', order: 'asc' },
      fullTextFilter: words
        ? {
            term: words,
            fields: ['metadata.name', 'spec.profile.displayName'],
          }
        : undefined,
    });
    return items.map(entity => {
      const name =
        (entity as UserEntity).spec?.profile?.displayName ??
        entity.metadata.title ??
        entity.metadata.name;
      return { id: stringifyEntityRef(entity), text: name, label: name };
    });
  }
  return (
    <SearchPicker
      label={t('evidence.assignDialog.person')}
      placeholder={t('evidence.assignDialog.hint')}
      searchingText={t('evidence.linkDialog.searching')}
      nothingText={t('evidence.assignDialog.nothing')}
      focused={props.focused}
      search={search}
      picked={props.picked}
      onPick={props.onPick}
    />
  );
}
