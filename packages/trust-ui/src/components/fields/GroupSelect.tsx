import { useId } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import {
  catalogApiRef,
  EntityDisplayName,
} from '@backstage/plugin-catalog-react';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import useAsync from 'react-use/esm/useAsync';
import { useTrustUiTranslation } from '../../translation';

/** Chooses a group of the catalog, or none. */
export function GroupSelect(props: {
  label: string;
  hint?: string;
  value?: string;
  onChange: (groupRef: string | undefined) => void;
  error?: string;
}) {
  const { label, hint, value, onChange, error } = props;
  const id = useId();
  const t = useTrustUiTranslation();
  const catalogApi = useApi(catalogApiRef);
  const groups = useAsync(async () => {
    const { items } = await catalogApi.getEntities({
      filter: { kind: 'Group' },
      fields: ['kind', 'metadata.namespace', 'metadata.name'],
    });
    return items.map(group => stringifyEntityRef(group)).sort();
  }, [catalogApi]);
  // The present owner is shown although the catalog may no longer know it.
  const options = [
    ...new Set([...(value ? [value] : []), ...(groups.value ?? [])]),
  ];
  return (
    <TextField
      id={id}
      select
      SelectProps={{ labelId: `${id}-label`, displayEmpty: true }}
      InputLabelProps={{ id: `${id}-label`, shrink: true }}
      variant="outlined"
      size="small"
      fullWidth
      label={label}
      helperText={error ?? (groups.error ? t('form.groupsFailed') : hint)}
      error={error !== undefined}
      value={value ?? ''}
      onChange={event => onChange(event.target.value || undefined)}
    >
      <MenuItem value="">{t('noOwner')}</MenuItem>
      {options.map(ref => (
        <MenuItem key={ref} value={ref}>
          <EntityDisplayName entityRef={ref} hideIcon disableTooltip />
        </MenuItem>
      ))}
    </TextField>
  );
}
