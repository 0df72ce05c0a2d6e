import { useState } from 'react';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type {
  Launch,
  LaunchDecision,
} from '@trust-portal/plugin-culture-guides-common';
import { Section, ToneChip, useFormats } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { SnapshotDialog } from './SnapshotDialog';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gap: theme.spacing(2),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
    item: { display: 'grid', gap: theme.spacing(0.75), justifyItems: 'start' },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
    },
    note: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
    quiet: { margin: 0, color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'CultureGuidesDecisionList' },
);

/** What was decided about a launch, newest first; each with what was known then. */
export function DecisionList(props: { launch: Launch }) {
  const { launch } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  const [shown, setShown] = useState<LaunchDecision>();
  const decisions = [...launch.decisions].sort(
    (one, other) => other.number - one.number,
  );
  return (
    <Section title={t('launches.decisions.title')}>
      {decisions.length === 0 && (
        <p className={classes.quiet}>{t('launches.decisions.none')}</p>
      )}
      <ul className={classes.list}>
        {decisions.map(decision => (
          <li key={decision.number} className={classes.item}>
            <div className={classes.head}>
              <ToneChip
                tone={decision.decision === 'go' ? 'positive' : 'negative'}
              >
                {t(`launches.decisions.${decision.decision}`)}
              </ToneChip>
              <span>
                {t('launches.decisions.number', {
                  number: formats.number(decision.number),
                })}
              </span>
            </div>
            <p className={classes.note}>{decision.note}</p>
            <p className={classes.quiet}>
              {formats.dateTime(decision.at)} {t('launches.decisions.by')}{' '}
              <EntityRefLink entityRef={decision.by} hideIcon />
            </p>
            <Button
              size="small"
              variant="outlined"
              onClick={() => setShown(decision)}
            >
              {t('launches.decisions.show')}
            </Button>
          </li>
        ))}
      </ul>
      {shown && (
        <SnapshotDialog
          market={launch.market}
          decision={shown}
          onClose={() => setShown(undefined)}
        />
      )}
    </Section>
  );
}
