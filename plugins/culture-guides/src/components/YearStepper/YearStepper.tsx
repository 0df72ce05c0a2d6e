import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import BackIcon from '@material-ui/icons/ChevronLeft';
import ForwardIcon from '@material-ui/icons/ChevronRight';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'inline-flex', alignItems: 'center' },
    year: {
      minWidth: 52,
      textAlign: 'center',
      fontSize: 16,
      fontWeight: 650,
      fontVariantNumeric: 'tabular-nums',
    },
    button: { padding: theme.spacing(0.75) },
  }),
  { name: 'CultureGuidesYearStepper' },
);

/** The years that the service takes. */
export const earliestYear = 1990;
export const latestYear = 2100;

/** The year in the address, or the present one. */
export function readYear(text: string | undefined): number {
  const year = Number(text);
  return Number.isInteger(year) && year >= earliestYear && year <= latestYear
    ? year
    : new Date().getFullYear();
}

/** Goes from year to year. */
export function YearStepper(props: {
  year: number;
  onChange: (year: number) => void;
}) {
  const { year, onChange } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  return (
    <div role="group" aria-label={t('calendars.year')} className={classes.root}>
      <IconButton
        className={classes.button}
        aria-label={t('calendars.previousYear')}
        disabled={year <= earliestYear}
        onClick={() => onChange(year - 1)}
      >
        <BackIcon />
      </IconButton>
      <span className={classes.year} role="status">
        {year}
      </span>
      <IconButton
        className={classes.button}
        aria-label={t('calendars.nextYear')}
        disabled={year >= latestYear}
        onClick={() => onChange(year + 1)}
      >
        <ForwardIcon />
      </IconButton>
    </div>
  );
}
