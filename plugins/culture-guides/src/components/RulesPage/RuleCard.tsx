import { Link } from '@backstage/core-components';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import type { DoAndDontRule } from '@trust-portal/plugin-culture-guides-common';
import {
  LocalizedTextView,
  useLocalized,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { LanguageName } from '../LanguageName';
import { SayAvoid } from '../SayAvoid';
import { SeverityChip } from '../SeverityChip';
import { WordingStateChip } from '../Wording';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(1),
      padding: theme.spacing(1.5, 2),
    },
    // What nobody has approved yet must look unfinished.
    proposed: {
      outline: `1px dashed ${theme.palette.warning.main}`,
      outlineOffset: -1,
    },
    retired: {
      opacity: 0.85,
      borderInlineStart: `4px double ${theme.palette.text.secondary}`,
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
    },
    situation: { margin: 0, flexBasis: '100%', fontSize: 15, fontWeight: 650 },
    why: { margin: 0 },
    under: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1.5),
      color: theme.palette.text.secondary,
      fontSize: 13,
      '& a': { display: 'inline-block', lineHeight: '24px' },
    },
  }),
  { name: 'CultureGuidesRuleCard' },
);

/** One pair: the situation, what to say and what to avoid, and why. */
export function RuleCard(props: { rule: DoAndDontRule; path: string }) {
  const { rule, path } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const nameOf = useVocabularyName();
  const localized = useLocalized();
  const look = rule.state === 'approved' ? '' : classes[rule.state];
  return (
    <Paper component="li" className={`${classes.root} ${look}`}>
      <div className={classes.head}>
        <h2 className={classes.situation}>
          <LocalizedTextView text={rule.situation} />
        </h2>
        <SeverityChip severity={rule.severity} />
        {rule.state !== 'approved' && <WordingStateChip state={rule.state} />}
      </div>
      <SayAvoid say={rule.say} avoid={rule.avoid} language={rule.language} />
      <p className={classes.why}>
        <strong>
          {t('rules.why')}
          {t('wording.colon')}
        </strong>
        <LocalizedTextView text={rule.why} />
      </p>
      <div className={classes.under}>
        <span>{nameOf('markets', rule.market)}</span>
        <LanguageName language={rule.language} />
        <span>{rule.id}</span>
        <Link
          to={path}
          aria-label={t('rules.open', {
            id: rule.id,
            situation: localized(rule.situation).text,
          })}
        >
          {t('rules.openShort')}
        </Link>
      </div>
    </Paper>
  );
}
