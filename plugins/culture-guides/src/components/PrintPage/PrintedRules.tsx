import { makeStyles } from '@material-ui/core/styles';
import type { DoAndDontRule } from '@trust-portal/plugin-culture-guides-common';
import { LocalizedTextView, ScrollArea } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { directionOf } from '../LanguageName';

const useStyles = makeStyles(
  theme => ({
    root: {
      marginTop: theme.spacing(6),
      '@media print': { marginTop: 0, breakBefore: 'page' },
    },
    title: { margin: theme.spacing(0, 0, 1.5), fontSize: 24 },
    table: {
      width: '100%',
      minWidth: 560,
      borderCollapse: 'collapse',
      fontSize: 13,
      '& th, & td': {
        padding: theme.spacing(1, 1.5, 1, 0),
        borderBottom: `1px solid ${theme.palette.divider}`,
        textAlign: 'start',
        verticalAlign: 'top',
        overflowWrap: 'anywhere',
      },
      '& tr': { breakInside: 'avoid' },
      '@media print': { minWidth: 0 },
    },
  }),
  { name: 'CultureGuidesPrintedRules' },
);

/** The pairs of a market as a table. */
export function PrintedRules(props: { rules: readonly DoAndDontRule[] }) {
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const label = t('print.document.rules');
  return (
    <section id="printed-rules" className={classes.root}>
      <h2 className={classes.title}>{label}</h2>
      <ScrollArea label={label}>
        <table className={classes.table} aria-label={label}>
          <thead>
            <tr>
              <th scope="col">{t('print.rule.situation')}</th>
              <th scope="col">{t('rules.say')}</th>
              <th scope="col">{t('rules.avoid')}</th>
              <th scope="col">{t('print.rule.why')}</th>
              <th scope="col">{t('print.rule.severity')}</th>
            </tr>
          </thead>
          <tbody>
            {props.rules.map(rule => (
              <tr key={rule.id}>
                <th scope="row">
                  <LocalizedTextView text={rule.situation} />
                </th>
                <td lang={rule.language} dir={directionOf(rule.language)}>
                  {rule.say}
                </td>
                <td lang={rule.language} dir={directionOf(rule.language)}>
                  {rule.avoid}
                </td>
                <td>
                  <LocalizedTextView text={rule.why} />
                </td>
                <td>{t(`rules.severity.${rule.severity}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </section>
  );
}
