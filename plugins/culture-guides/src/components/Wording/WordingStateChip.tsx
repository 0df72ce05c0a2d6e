import { makeStyles } from '@material-ui/core/styles';
import HourglassIcon from '@material-ui/icons/HourglassEmpty';
import type { WordingState } from '@trust-portal/plugin-culture-guides-common';
import { ToneChip } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

const useStyles = makeStyles(
  theme => ({
    // What is unfinished must look unfinished wherever it shows.
    proposed: {
      display: 'inline-flex',
      borderRadius: 6,
      outline: `1px dashed ${theme.palette.warning.main}`,
    },
    retired: { textDecoration: 'line-through' },
  }),
  { name: 'CultureGuidesWordingStateChip' },
);

/** Where a term or a rule stands. */
export function WordingStateChip(props: { state: WordingState }) {
  const { state } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const words = t(`wording.state.${state}`);
  const hint = t(`wording.stateHint.${state}`);
  if (state === 'proposed') {
    return (
      <span className={classes.proposed}>
        <ToneChip
          tone="warning"
          title={hint}
          icon={<HourglassIcon aria-hidden />}
        >
          {words}
        </ToneChip>
      </span>
    );
  }
  return (
    <ToneChip tone={state === 'approved' ? 'positive' : 'neutral'} title={hint}>
      {state === 'retired' ? (
        <span className={classes.retired}>{words}</span>
      ) : (
        words
      )}
    </ToneChip>
  );
}
