import { makeStyles } from '@material-ui/core/styles';
import type { Kind } from '@trust-portal/plugin-pain-points-common';
import { Section, ToneChip, useBilingual } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gap: theme.spacing(0.75),
      margin: 0,
      paddingLeft: theme.spacing(2.5),
    },
    remedies: { display: 'grid', gap: theme.spacing(1.5), margin: 0 },
    title: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      fontWeight: 600,
    },
    detail: { margin: 0, color: theme.palette.text.secondary },
  }),
  { name: 'PainPointsKindWording' },
);

/** How a kind shows, where it comes from, what cures it and how that is measured. */
export function KindWording(props: { kind: Kind }) {
  const { kind } = props;
  const classes = useStyles();
  const bilingual = useBilingual();
  const t = usePainPointsTranslation();
  return (
    <>
      <Section title={t('kind.symptoms')}>
        <ul className={classes.list}>
          {kind.symptoms.map(symptom => (
            <li key={symptom.id}>{bilingual(symptom.text)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('kind.rootCauses')}>
        <ul className={classes.list}>
          {kind.rootCauses.map(cause => (
            <li key={cause.id}>{bilingual(cause.text)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('kind.remedies')}>
        <dl className={classes.remedies}>
          {kind.remedies.map(remedy => (
            <div key={remedy.id}>
              <dt className={classes.title}>
                {bilingual(remedy.title)}
                {remedy.effort && (
                  <ToneChip tone="neutral">
                    {t(`shell.effort.${remedy.effort}`)}
                  </ToneChip>
                )}
              </dt>
              <dd className={classes.detail}>{bilingual(remedy.detail)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      {kind.measures.length > 0 && (
        <Section title={t('kind.measures')}>
          <ul className={classes.list}>
            {kind.measures.map(measure => (
              <li key={measure.id}>
                {t(
                  measure.direction === 'down'
                    ? 'kind.measureDown'
                    : 'kind.measureUp',
                  {
                    metric: bilingual(measure.metric),
                    unit: bilingual(measure.unit),
                  },
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
