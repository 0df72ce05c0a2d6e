import { useState } from 'react';
import TextField from '@material-ui/core/TextField';
import {
  FormDialog,
  ToggleGroup,
  useAction,
  useFieldMessage,
} from '@trust-portal/trust-ui';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { Notice } from '../Notice';
import type { LaunchChange } from './LaunchChange';

/** Decides go or no-go; where go is not possible it says why. */
export function DecideDialog(props: LaunchChange & { onClose: () => void }) {
  const { launch, onChanged, onReload, onClose } = props;
  const { hindrances } = launch.abilities;
  // What was decided with go can only be stopped.
  const goPossible = hindrances.length === 0 && launch.state !== 'go';
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const [chosen, setChosen] = useState<'go' | 'no-go'>();
  const [note, setNote] = useState('');
  const decision = goPossible ? chosen : 'no-go';
  const decide = useAction(async () => {
    if (!decision) return undefined;
    onChanged(
      await api.decideLaunch({
        params: { launchId: launch.id },
        body: { decision, note, version: launch.version },
      }),
    );
    onClose();
    return t('launches.decide.done');
  });
  const problemAt = useFieldMessage(decide.problem);
  return (
    <FormDialog
      open
      title={t('launches.decide.title')}
      submitLabel={t('launches.decide.submit')}
      busy={decide.busy}
      problem={decide.problem}
      incomplete={!decision || note.trim() === ''}
      onClose={onClose}
      onReload={() => {
        onReload();
        decide.clear();
      }}
      onSubmit={() => decide.run()}
    >
      <div>{t('launches.decide.hint')}</div>
      {hindrances.length > 0 && (
        <Notice level="warning" title={t('launches.decide.notPossible')}>
          <ul>
            {hindrances.map(hindrance => (
              <li key={hindrance}>
                {t(`launches.decide.hindrance.${hindrance}`)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {!launch.promisesKnown && (
        <Notice level="warning">{t('launches.head.promisesUnknown')}</Notice>
      )}
      <ToggleGroup
        label={t('launches.decide.choice')}
        value={decision}
        onChange={setChosen}
        options={[
          ...(goPossible
            ? [{ value: 'go' as const, label: t('launches.decide.go') }]
            : []),
          { value: 'no-go' as const, label: t('launches.decide.noGo') },
        ]}
      />
      <TextField
        id="launch-decision-note"
        variant="outlined"
        multiline
        minRows={3}
        required
        label={t('launches.decide.note')}
        helperText={problemAt('note')}
        error={Boolean(problemAt('note'))}
        value={note}
        inputProps={{ maxLength: 4000 }}
        onChange={event => setNote(event.target.value)}
      />
    </FormDialog>
  );
}
