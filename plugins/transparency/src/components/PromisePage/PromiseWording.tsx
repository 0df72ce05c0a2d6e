import { makeStyles } from '@material-ui/core/styles';
import type { CustomerPromise } from '@trust-portal/plugin-transparency-common';
import { Section } from '@trust-portal/trust-ui';
import { useTransparencyTranslation } from '../../hooks/useTransparencyTranslation';
import { PromisePeriod, PromiseValue, StandingChip } from '../PromiseMarks';

const useStyles = makeStyles(
  theme => ({
    value: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 2),
      marginBottom: theme.spacing(1.5),
    },
    number: {
      fontSize: 32,
      fontWeight: 650,
      lineHeight: '40px',
      fontVariantNumeric: 'tabular-nums',
    },
    period: { color: theme.palette.text.secondary },
    wording: { margin: theme.spacing(0.5, 0, 0), overflowWrap: 'anywhere' },
    hint: {
      margin: theme.spacing(1.5, 0, 0),
      color: theme.palette.text.secondary,
    },
  }),
  { name: 'TransparencyPromiseWording' },
);

/** The value, how it stands, and how customers read it in both languages. */
export function PromiseWording({ promise }: { promise: CustomerPromise }) {
  const classes = useStyles();
  const t = useTransparencyTranslation();
  return (
    <Section title={t('promise.wording')}>
      <div className={classes.value}>
        <span className={classes.number}>
          <PromiseValue promise={promise} />
        </span>
        <StandingChip promise={promise} />
        <span className={classes.period}>
          <PromisePeriod promise={promise} />
        </span>
      </div>
      <p className={classes.wording} lang="en">
        {promise.wording.en}
      </p>
      <p className={classes.wording} lang="zh-Hans">
        {promise.wording.zh}
      </p>
      {promise.state === 'proposed' && (
        <p className={classes.hint}>{t('promise.waits')}</p>
      )}
    </Section>
  );
}
