import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type { Revision } from '@trust-portal/plugin-culture-guides-common';
import { Section, useFormats } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

const useStyles = makeStyles(
  theme => ({
    list: { margin: 0, padding: 0, listStyle: 'none' },
    item: {
      padding: theme.spacing(1, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
      '&:last-child': { borderBottom: 0 },
    },
    meta: { color: theme.palette.text.secondary, fontSize: 13 },
    note: {
      margin: theme.spacing(0.5, 0, 0),
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
    },
    waits: { margin: 0, fontWeight: 600 },
    none: { margin: 0, color: theme.palette.text.secondary },
  }),
  { name: 'CultureGuidesDecisionList' },
);

/** What reviewers have said, and who still has to approve. */
export function DecisionList(props: { revision: Revision }) {
  const { decisions, waitsFor, state } = props.revision;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  return (
    <Section title={t('revision.decisions')}>
      {state === 'in-review' &&
        waitsFor.map(capacity => (
          <p key={capacity} className={classes.waits}>
            {t(`revision.waitsFor.${capacity}`)}
          </p>
        ))}
      {decisions.length === 0 && (
        <p className={classes.none}>{t('revision.noDecisions')}</p>
      )}
      <ol className={classes.list}>
        {decisions.map(decision => (
          <li key={`${decision.by} ${decision.at}`} className={classes.item}>
            <strong>{t(`revision.decided.${decision.decision}`)}</strong>{' '}
            {t(`section.capacity.${decision.capacity}`)}
            <div className={classes.meta}>
              <EntityRefLink entityRef={decision.by} hideIcon />{' '}
              <time dateTime={decision.at}>
                {formats.dateTime(decision.at)}
              </time>
            </div>
            {decision.note && (
              <p className={classes.note} dir="auto">
                {decision.note}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
