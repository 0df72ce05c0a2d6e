import { useId } from 'react';
import TextField from '@material-ui/core/TextField';
import { useTrustUiTranslation } from '../../translation';
import { usePortalVocabulary } from '../../hooks/usePortalVocabulary';
import { useBilingual } from '../../hooks/useBilingual';

/** Chooses one market or all of them. */
export function MarketSelect(props: {
  value: string | undefined;
  onChange: (market: string | undefined) => void;
}) {
  const id = useId();
  const bilingual = useBilingual();
  const t = useTrustUiTranslation();
  const { markets } = usePortalVocabulary();
  return (
    <TextField
      id={id}
      select
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
      variant="outlined"
      size="small"
      label={t('market.label')}
      value={props.value ?? ''}
      onChange={event => props.onChange(event.target.value || undefined)}
    >
      <option value="">{t('market.all')}</option>
      {markets.map(market => (
        <option key={market.id} value={market.id}>
          {bilingual(market.name)}
        </option>
      ))}
    </TextField>
  );
}
