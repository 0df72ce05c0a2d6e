import { makeStyles } from '@material-ui/core/styles';
import type { DoAndDontRule } from '@trust-portal/plugin-culture-guides-common';
import { LocalizedTextView } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { SayAvoid } from '../SayAvoid';
import { SeverityChip } from '../SeverityChip';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gap: theme.spacing(2.5),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
    item: {
      display: 'grid',
      gap: theme.spacing(0.75),
      breakInside: 'avoid',
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
    },
    situation: { margin: 0, fontSize: 15, fontWeight: 650 },
    why: { margin: 0 },
  }),
  { name: 'CultureGuidesRulePairs' },
);

/** Pairs of what to say and what to avoid, for reading. */
export function RulePairs(props: { rules: readonly DoAndDontRule[] }) {
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  return (
    <ul className={classes.list}>
      {props.rules.map(rule => (
        <li key={rule.id} className={classes.item}>
          <div className={classes.head}>
            <h3 className={classes.situation}>
              <LocalizedTextView text={rule.situation} />
            </h3>
            <SeverityChip severity={rule.severity} />
          </div>
          <SayAvoid
            say={rule.say}
            avoid={rule.avoid}
            language={rule.language}
          />
          <p className={classes.why}>
            <strong>{t('rules.why')}:</strong>{' '}
            <LocalizedTextView text={rule.why} />
          </p>
        </li>
      ))}
    </ul>
  );
}
