import { makeStyles } from '@material-ui/core/styles';
import { dayKinds } from '@trust-portal/plugin-culture-guides-common';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { DayMark } from './DayMark';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 2),
      margin: 0,
      padding: 0,
      listStyle: 'none',
      color: theme.palette.text.secondary,
      fontSize: 13,
    },
    item: { display: 'inline-flex', alignItems: 'center', gap: 6 },
  }),
  { name: 'CultureGuidesDayLegend' },
);

/** Says what the marks of days mean. */
export function DayLegend() {
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  return (
    <ul className={classes.root} aria-label={t('calendars.legend')}>
      {dayKinds.map(kind => (
        <li key={kind} className={classes.item}>
          <DayMark kind={kind} />
          {t(`calendars.kind.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
