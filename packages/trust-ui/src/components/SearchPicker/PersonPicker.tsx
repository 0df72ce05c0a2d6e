import { useApi } from '@backstage/core-plugin-api';
import { stringifyEntityRef, type UserEntity } from '@backstage/catalog-model';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useTrustUiTranslation } from '../../translation';
import { type PickerOption, SearchPicker } from './SearchPicker';

/** How many people are offered at once. */
const offered = 8;

/** Finds a person of the catalog by name. */
export function PersonPicker(props: {
  label?: string;
  /** Takes the focus when it appears. */
  focused?: boolean;
  picked?: PickerOption;
  onPick: (option: PickerOption | undefined) => void;
}) {
  const t = useTrustUiTranslation();
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
      label={props.label ?? t('picker.person')}
      placeholder={t('picker.personHint')}
      nothingText={t('picker.nobodyFound')}
      focused={props.focused}
      search={search}
      picked={props.picked}
      onPick={props.onPick}
    />
  );
}
