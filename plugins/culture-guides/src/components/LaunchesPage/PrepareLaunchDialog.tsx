import { useState } from 'react';
import type { Launch } from '@trust-portal/plugin-culture-guides-common';
import {
  FormDialog,
  SelectField,
  useAction,
  useFieldMessage,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { LaunchFields } from '../LaunchState';

/** Begins a launch with the checklist of the newest template. */
export function PrepareLaunchDialog(props: {
  /** Those in which the reader may prepare launches; at least one. */
  markets: readonly string[];
  preferred?: string;
  onPrepared: (launch: Launch) => void;
  onClose: () => void;
}) {
  const { markets, preferred, onPrepared, onClose } = props;
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const nameOf = useVocabularyName();
  const [market, setMarket] = useState(
    preferred && markets.includes(preferred) ? preferred : markets[0],
  );
  const [plan, setPlan] = useState({ name: '', targetOn: '' });
  const prepare = useAction(async () => {
    const launch = await api.createLaunch({ body: { market, ...plan } });
    onPrepared(launch);
    return t('launches.prepare.done', { id: launch.id });
  });
  const problemAt = useFieldMessage(prepare.problem);
  return (
    <FormDialog
      open
      title={t('launches.prepare.title')}
      submitLabel={t('launches.prepare.submit')}
      busy={prepare.busy}
      problem={prepare.problem}
      incomplete={plan.name.trim() === '' || plan.targetOn === ''}
      onClose={onClose}
      onSubmit={() => prepare.run()}
    >
      <div>{t('launches.prepare.hint')}</div>
      <SelectField
        label={t('launches.prepare.market')}
        value={market}
        error={problemAt('market')}
        options={markets.map(id => ({
          value: id,
          label: nameOf('markets', id),
        }))}
        onChange={setMarket}
      />
      <LaunchFields plan={plan} onChange={setPlan} problemAt={problemAt} />
    </FormDialog>
  );
}
