import { alpha, makeStyles, type Theme } from '@material-ui/core/styles';
import { useFormats } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { heatRanges, heatSteps } from './heat';

/** The colour of a step of heat; the number always stands beside it. */
export function heatColor(theme: Theme, step: number): string {
  return alpha(theme.palette.secondary.main, step / heatSteps);
}

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1.5),
      margin: 0,
      padding: 0,
      listStyle: 'none',
      color: theme.palette.text.secondary,
      fontSize: 12,
    },
    item: { display: 'flex', alignItems: 'center', gap: theme.spacing(0.5) },
    swatch: {
      width: 14,
      height: 14,
      borderRadius: 3,
      border: `1px solid ${theme.palette.divider}`,
    },
  }),
  { name: 'PainPointsHeatLegend' },
);

/** Says which colour stands for how many voices. */
export function HeatLegend(props: { hottest: number }) {
  const classes = useStyles();
  const formats = useFormats();
  const t = usePainPointsTranslation();
  return (
    <ul className={classes.root} aria-label={t('catalog.heat.title')}>
      <li aria-hidden>{t('catalog.heat.title')}</li>
      <li className={classes.item}>
        <span className={classes.swatch} />
        {t('catalog.heat.none')}
      </li>
      {heatRanges(props.hottest).map(({ step, from, to }) => (
        <li key={step} className={classes.item}>
          <HeatSwatch step={step} className={classes.swatch} />
          {from === to
            ? t('catalog.heat.only', { voices: formats.number(from) })
            : t('catalog.heat.from', {
                from: formats.number(from),
                to: formats.number(to),
              })}
        </li>
      ))}
    </ul>
  );
}

const useSwatchStyles = makeStyles(
  theme => ({
    root: {
      backgroundColor: ({ step }: { step: number }) => heatColor(theme, step),
    },
  }),
  { name: 'PainPointsHeatSwatch' },
);

function HeatSwatch(props: { step: number; className: string }) {
  const classes = useSwatchStyles({ step: props.step });
  return <span className={`${props.className} ${classes.root}`} />;
}
