import { ToggleGroup } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { type ImportanceName, importanceNames } from '../Voice/importance';

/** Chooses how much a voice matters for a pain. */
export function ImportanceChoice(props: {
  label?: string;
  value: ImportanceName;
  onChange: (value: ImportanceName) => void;
}) {
  const t = usePainPointsTranslation();
  return (
    <ToggleGroup
      label={props.label ?? t('evidence.importance.label')}
      options={importanceNames.map(value => ({
        value,
        label: t(`evidence.importance.${value}`),
      }))}
      value={props.value}
      onChange={props.onChange}
    />
  );
}
