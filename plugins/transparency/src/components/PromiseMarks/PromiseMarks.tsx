import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import WarningIcon from '@material-ui/icons/WarningOutlined';
import {
  promiseValueText,
  type CustomerPromise,
} from '@trust-portal/plugin-transparency-common';
import {
  ToneChip,
  useBilingual,
  useFormats,
  type Tone,
} from '@trust-portal/trust-ui';
import { useMarkets } from '../../hooks/useMarkets';
import { usePaths } from '../../hooks/usePaths';
import { useTransparencyTranslation } from '../../hooks/useTransparencyTranslation';
import { dayIn, standingOf, type Standing } from '../../promises/standing';

const tones: Readonly<Record<Standing, Tone>> = {
  'in-force': 'positive',
  proposed: 'information',
  coming: 'neutral',
  ended: 'neutral',
  refused: 'negative',
};

const useStyles = makeStyles(
  theme => ({
    contradiction: {
      display: 'inline-flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.25, 1),
      // To be hit with a finger (WCAG 2.5.8).
      '& a': { lineHeight: '24px', fontVariantNumeric: 'tabular-nums' },
    },
  }),
  { name: 'TransparencyPromiseMarks' },
);

/** Whether a promise holds, waits, is yet to come, or is over. */
export function StandingChip({ promise }: { promise: CustomerPromise }) {
  const t = useTransparencyTranslation();
  const { timeZone } = useMarkets()(promise.market);
  const standing = standingOf(promise, dayIn(timeZone, new Date()));
  return (
    <ToneChip tone={tones[standing]}>
      {t(`shell.standing.${standing}`)}
    </ToneChip>
  );
}

/** The promised value with its unit, in the reader's language. */
export function PromiseValue({ promise }: { promise: CustomerPromise }) {
  const bilingual = useBilingual();
  const { currency } = useMarkets()(promise.market);
  return <>{bilingual(promiseValueText(promise, currency))}</>;
}

/** The first and the last day on which a promise holds. */
export function PromisePeriod({ promise }: { promise: CustomerPromise }) {
  const t = useTransparencyTranslation();
  const formats = useFormats();
  const { inForceFrom, inForceTo } = promise;
  return (
    <>
      {inForceTo === undefined
        ? t('shell.period.open', { from: formats.date(inForceFrom) })
        : t('shell.period.closed', {
            from: formats.date(inForceFrom),
            to: formats.date(inForceTo),
          })}
    </>
  );
}

/** The promises that say something else about the same; nothing where there are none. */
export function Contradictions({ promise }: { promise: CustomerPromise }) {
  const classes = useStyles();
  const t = useTransparencyTranslation();
  const paths = usePaths();
  if (promise.contradicts.length === 0) return null;
  return (
    <span className={classes.contradiction}>
      <ToneChip tone="warning" icon={<WarningIcon aria-hidden />}>
        {t(
          promise.state === 'proposed'
            ? 'shell.wouldContradict'
            : 'shell.contradicts',
        )}
      </ToneChip>
      {promise.contradicts.map(id => (
        <Link key={id} to={paths.promise(id)}>
          {id}
        </Link>
      ))}
    </span>
  );
}
