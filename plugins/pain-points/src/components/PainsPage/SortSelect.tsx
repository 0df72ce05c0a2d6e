import { useId } from 'react';
import TextField from '@material-ui/core/TextField';
import { painSorts } from '@trust-portal/plugin-pain-points-common';
import type { PainSort } from '../../hooks/usePainFilter';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';

/** Chooses the order of the list. */
export function SortSelect(props: {
  value: PainSort;
  onChange: (sort: string) => void;
}) {
  const id = useId();
  const t = usePainPointsTranslation();
  return (
    <TextField
      id={id}
      select
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
      variant="outlined"
      size="small"
      label={t('pains.sort.label')}
      value={props.value}
      onChange={event => props.onChange(event.target.value)}
    >
      {painSorts.map(sort => (
        <option key={sort} value={sort}>
          {t(`pains.sort.${sort}`)}
        </option>
      ))}
    </TextField>
  );
}
