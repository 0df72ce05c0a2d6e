import { makeStyles } from '@material-ui/core/styles';
import {
  LocalizedTextView,
  useFormats,
  useLocalized,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../../hooks/usePainPointsTranslation';
import type { PainChange } from '../PainChange';
import type { Measure } from './chainTree';
import { ReadingsChart } from './ReadingsChart';
import { ReadingTable } from './ReadingTable';

const useStyles = makeStyles(
  theme => ({
    facts: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 2),
      fontSize: 13,
    },
    readings: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))',
      alignItems: 'start',
      gap: theme.spacing(2),
      minWidth: 0,
    },
    none: { color: theme.palette.text.secondary },
  }),
  { name: 'PainPointsMeasureBody' },
);

/** A measure: from where to where, and all its readings as a line and as a table. */
export function MeasureBody(props: PainChange & { item: Measure }) {
  const { item, ...change } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const localized = useLocalized();
  const unit = localized(item.unit).text;
  return (
    <>
      <div className={classes.facts}>
        <span>
          {t('chain.metric')}: <LocalizedTextView text={item.metric} /> (
          <LocalizedTextView text={item.unit} />)
        </span>
        <span>
          {t(item.direction === 'down' ? 'chain.fall' : 'chain.rise', {
            baseline: formats.number(item.baseline),
            target: formats.number(item.target),
            unit,
          })}
        </span>
      </div>
      {item.readings.length === 0 ? (
        <span className={classes.none}>{t('chain.noReadings')}</span>
      ) : (
        <div className={classes.readings}>
          <ReadingsChart item={item} />
          <ReadingTable {...change} item={item} />
        </div>
      )}
    </>
  );
}
