import {
  type PickerOption,
  SearchPicker,
  useLocalized,
} from '@trust-portal/trust-ui';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { StateChip } from '../Chip';

/** How many pains are offered at once. */
const offered = 8;

/** Finds a pain by words or by its number. */
export function PainPicker(props: {
  label?: string;
  /** Takes the focus when it appears. */
  focused?: boolean;
  error?: string;
  picked?: PickerOption;
  onPick: (option: PickerOption | undefined) => void;
}) {
  const t = usePainPointsTranslation();
  const api = usePainPointsApi();
  const localized = useLocalized();
  async function search(words: string): Promise<PickerOption[]> {
    const { items } = await api.listPains({
      query: { q: words || undefined, limit: String(offered) },
    });
    return items.map(pain => {
      const title = localized(pain.title).text;
      return {
        id: pain.id,
        text: `${pain.id} ${title}`,
        label: (
          <>
            {pain.id} {title} <StateChip state={pain.state} />
          </>
        ),
      };
    });
  }
  return (
    <SearchPicker
      label={props.label ?? t('evidence.linkDialog.pain')}
      placeholder={t('evidence.linkDialog.painHint')}
      nothingText={t('evidence.linkDialog.nothing')}
      focused={props.focused}
      error={props.error}
      search={search}
      picked={props.picked}
      onPick={props.onPick}
    />
  );
}
