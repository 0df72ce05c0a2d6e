import { useId, useState } from 'react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { type Action, FormDialog, focusAtStart } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';

const commonReasons = [
  'praise',
  'unclear',
  'unrelated',
  'advertising',
  'repeated',
] as const;

const useStyles = makeStyles(
  theme => ({
    reasons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'PainPointsSetAsideDialog' },
);

/** Asks why voices are taken out of the inbox. */
export function SetAsideDialog(props: {
  count: number;
  settingAside: Action<[string]>;
  onClose: () => void;
}) {
  const { count, settingAside, onClose } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const id = useId();
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      open
      title={t('evidence.setAsideDialog.title', { count })}
      submitLabel={t('evidence.setAsideDialog.submit')}
      busy={settingAside.busy}
      problem={settingAside.problem}
      incomplete={reason.trim() === ''}
      onClose={onClose}
      onSubmit={async () => {
        if (await settingAside.run(reason.trim())) onClose();
      }}
    >
      <TextField
        id={id}
        inputRef={focusAtStart}
        required
        fullWidth
        variant="outlined"
        label={t('evidence.setAsideDialog.reason')}
        value={reason}
        inputProps={{ maxLength: 4000 }}
        onChange={event => setReason(event.target.value)}
      />
      <div
        role="group"
        aria-label={t('evidence.setAsideDialog.common')}
        className={classes.reasons}
      >
        {commonReasons.map(name => {
          const words = t(`evidence.setAsideDialog.reasons.${name}`);
          return (
            <Button
              key={name}
              size="small"
              variant="outlined"
              onClick={() => setReason(words)}
            >
              {words}
            </Button>
          );
        })}
      </div>
    </FormDialog>
  );
}
