import { useState } from 'react';
import TextField from '@material-ui/core/TextField';
import { DateTime } from 'luxon';
import type { PainDetail } from '@trust-portal/plugin-pain-points-common';
import {
  FormDialog,
  useAction,
  useBilingual,
  useFieldMessage,
  usePortalVocabulary,
} from '@trust-portal/trust-ui';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';

/** 'I heard this too': in which market, from which customers, when. */
export function SignalDialog(props: {
  painId: string;
  own?: PainDetail['ownSignal'];
  suggestedMarket?: string;
  onClose: () => void;
  onDone: (pain: PainDetail) => void;
}) {
  const { painId, own, suggestedMarket, onClose, onDone } = props;
  const t = usePainPointsTranslation();
  const bilingual = useBilingual();
  const api = usePainPointsApi();
  const { markets, segments } = usePortalVocabulary();
  const today = DateTime.now().toISODate();
  const [market, setMarket] = useState(
    own?.market ?? suggestedMarket ?? markets[0]?.id ?? '',
  );
  const [segment, setSegment] = useState(own?.segment ?? '');
  const [heardOn, setHeardOn] = useState(own?.heardOn ?? today);
  const signal = useAction(async () => {
    const pain = await api.signalPain({
      params: { painId },
      body: { market, heardOn, ...(segment && { segment }) },
    });
    onDone(pain);
    onClose();
    return t('signal.done');
  });
  const problemAt = useFieldMessage(signal.problem);
  const select = {
    select: true,
    SelectProps: { native: true },
    InputLabelProps: { shrink: true },
    variant: 'outlined',
    size: 'small',
    fullWidth: true,
  } as const;
  return (
    <FormDialog
      open
      title={t('signal.title', { id: painId })}
      submitLabel={t('signal.submit')}
      busy={signal.busy}
      problem={signal.problem}
      incomplete={!market || !heardOn}
      onClose={onClose}
      onSubmit={() => signal.run()}
    >
      <div>{t('signal.hint')}</div>
      <TextField
        {...select}
        id="signal-market"
        label={t('signal.market')}
        value={market}
        onChange={event => setMarket(event.target.value)}
        error={problemAt('market') !== undefined}
        helperText={problemAt('market')}
      >
        {markets.map(entry => (
          <option key={entry.id} value={entry.id}>
            {bilingual(entry.name)}
          </option>
        ))}
      </TextField>
      <TextField
        {...select}
        id="signal-segment"
        label={t('signal.segment')}
        value={segment}
        onChange={event => setSegment(event.target.value)}
      >
        <option value="">{t('signal.anySegment')}</option>
        {segments.map(entry => (
          <option key={entry.id} value={entry.id}>
            {bilingual(entry.name)}
          </option>
        ))}
      </TextField>
      <TextField
        id="signal-date"
        type="date"
        variant="outlined"
        size="small"
        fullWidth
        InputLabelProps={{ shrink: true }}
        inputProps={{ max: today }}
        label={t('signal.heardOn')}
        value={heardOn}
        onChange={event => setHeardOn(event.target.value)}
        error={problemAt('heardOn') !== undefined}
        helperText={problemAt('heardOn')}
      />
    </FormDialog>
  );
}
