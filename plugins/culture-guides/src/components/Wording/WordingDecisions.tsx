import { useId, useState } from 'react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { WordingState } from '@trust-portal/plugin-culture-guides-common';
import {
  FormDialog,
  ProblemNotice,
  focusAtStart,
  useAction,
} from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useOwnReference } from '../../hooks/useOwnReference';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    hint: { color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'CultureGuidesWordingDecisions' },
);

/** Approves, retires or proposes anew. Nobody approves their own. */
export function WordingDecisions(props: {
  name: string;
  state: WordingState;
  createdBy: string;
  mayEdit: boolean;
  mayDecide: boolean;
  transition: (to: WordingState, note?: string) => Promise<unknown>;
  onDone: () => void;
}) {
  const { name, state, createdBy, mayEdit, mayDecide } = props;
  const { transition, onDone } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const own = useOwnReference();
  const reasonId = useId();
  const [retiring, setRetiring] = useState(false);
  const [reason, setReason] = useState('');
  const deciding = useAction(async (to: WordingState, note?: string) => {
    await transition(to, note);
    onDone();
    if (to === 'approved') return t('wording.approved');
    return to === 'retired' ? t('wording.retired') : t('wording.proposedAgain');
  });
  const isOwn = own === createdBy;
  return (
    <>
      <div className={classes.root}>
        {state === 'proposed' && mayDecide && (
          <>
            <Button
              variant="contained"
              color="primary"
              size="small"
              disabled={isOwn || deciding.busy}
              onClick={() => deciding.run('approved')}
            >
              {t('wording.approve')}
            </Button>
            {isOwn && (
              <span className={classes.hint}>{t('wording.ownHint')}</span>
            )}
          </>
        )}
        {state !== 'retired' && mayEdit && (
          <Button
            variant="outlined"
            size="small"
            onClick={() => setRetiring(true)}
          >
            {t('wording.retire')}
          </Button>
        )}
        {state === 'retired' && mayEdit && (
          <Button
            variant="outlined"
            size="small"
            disabled={deciding.busy}
            onClick={() => deciding.run('proposed')}
          >
            {t('wording.proposeAgain')}
          </Button>
        )}
      </div>
      {!retiring && (
        <ProblemNotice problem={deciding.problem} onReload={onDone} />
      )}
      <FormDialog
        open={retiring}
        title={t('wording.retireTitle', { name })}
        submitLabel={t('wording.retire')}
        busy={deciding.busy}
        problem={deciding.problem}
        incomplete={reason.trim() === ''}
        onClose={() => {
          setRetiring(false);
          deciding.clear();
        }}
        onReload={onDone}
        onSubmit={async () => {
          if (await deciding.run('retired', reason.trim())) setRetiring(false);
        }}
      >
        <Typography>{t('wording.retireHint')}</Typography>
        <TextField
          id={reasonId}
          inputRef={focusAtStart}
          required
          multiline
          minRows={2}
          variant="outlined"
          label={t('wording.reason')}
          value={reason}
          inputProps={{ maxLength: 4000 }}
          onChange={event => setReason(event.target.value)}
        />
      </FormDialog>
    </>
  );
}
