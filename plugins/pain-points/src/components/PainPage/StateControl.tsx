import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import type { PainState } from '@trust-portal/plugin-pain-points-common';
import { ProblemNotice, ToneChip, useFormats } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useTransition } from '../../hooks/useTransition';
import { PriorityChip, StateChip } from '../Chip';
import { ProofExplanation } from '../ProofExplanation';
import { needsDialog, TransitionDialog } from '../TransitionDialog';
import type { PainChange } from './PainChange';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(1.5),
      padding: theme.spacing(2),
    },
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1.5),
    },
    chips: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    when: { color: theme.palette.text.secondary },
    steps: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
    proof: {
      paddingTop: theme.spacing(1.5),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
  }),
  { name: 'PainPointsStateControl' },
);

/** States from which one goes back; their buttons stand behind those that lead on. */
const sideways: readonly PainState[] = ['declined', 'reopened'];

/** Where the pain stands, which steps it can take now, and what closing still lacks. */
export function StateControl(props: PainChange) {
  const { pain, onChanged, onReload } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const [asking, setAsking] = useState<PainState>();
  const transition = useTransition(onChanged);
  const steps = pain.abilities.update ? pain.abilities.transitions : [];
  const ordered = [
    ...steps.filter(step => !sideways.includes(step)),
    ...steps.filter(step => sideways.includes(step)),
  ];
  return (
    <Paper className={classes.root}>
      <div className={classes.row}>
        <div className={classes.chips}>
          <StateChip state={pain.state} />
          <PriorityChip priority={pain.priority} />
          {pain.silent && (
            <ToneChip tone="warning" title={t('shell.silentHint')}>
              {t('shell.silent')}
            </ToneChip>
          )}
          <span className={classes.when}>
            {pain.resolvedAt
              ? t('pain.resolvedAt', { date: formats.date(pain.resolvedAt) })
              : t('pain.changedAt', { date: formats.date(pain.updatedAt) })}
          </span>
        </div>
        <div
          className={classes.steps}
          role="group"
          aria-label={t('state.next')}
        >
          {ordered.length === 0 && (
            <span className={classes.when}>{t('state.noSteps')}</span>
          )}
          {ordered.map((step, index) => (
            <Button
              key={step}
              size="small"
              color="primary"
              variant={
                index === 0 && !sideways.includes(step)
                  ? 'contained'
                  : 'outlined'
              }
              disabled={transition.busy}
              onClick={() =>
                needsDialog(step) ? setAsking(step) : transition.run(pain, step)
              }
            >
              {t(`state.step.${step}`)}
            </Button>
          ))}
        </div>
      </div>
      {pain.closedWithoutProof && (
        <div>
          {t('pain.closedWithoutProof', { reason: pain.closedWithoutProof })}
        </div>
      )}
      <ProblemNotice
        problem={transition.problem}
        onReload={() => {
          transition.clear();
          onReload();
        }}
      />
      {steps.includes('resolved') && (
        <div className={classes.proof}>
          <ProofExplanation pain={pain} />
        </div>
      )}
      {asking && (
        <TransitionDialog
          pain={pain}
          to={asking}
          onClose={() => setAsking(undefined)}
          onDone={onChanged}
        />
      )}
    </Paper>
  );
}
