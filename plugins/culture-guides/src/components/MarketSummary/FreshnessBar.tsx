import { makeStyles } from '@material-ui/core/styles';
import type { MarketSummary } from '@trust-portal/plugin-culture-guides-common';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

const useStyles = makeStyles(
  theme => ({
    bar: {
      display: 'flex',
      gap: 2,
      height: 10,
      borderRadius: 5,
      overflow: 'hidden',
    },
    part: { minWidth: 6 },
    fresh: { backgroundColor: theme.palette.success.main },
    // Each part has a pattern of its own, so that it is told apart without colour.
    dueSoon: {
      backgroundColor: theme.palette.warning.main,
      backgroundImage:
        'repeating-linear-gradient(45deg, transparent 0 4px, rgba(0,0,0,0.28) 4px 6px)',
    },
    overdue: {
      backgroundColor: theme.palette.error.main,
      backgroundImage:
        'repeating-linear-gradient(90deg, transparent 0 3px, rgba(0,0,0,0.28) 3px 5px)',
    },
    missing: {
      border: `1px dashed ${theme.palette.text.secondary}`,
      borderRadius: 2,
      boxSizing: 'border-box',
    },
    words: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 1.5),
      marginTop: theme.spacing(0.5),
      color: theme.palette.text.secondary,
      fontSize: 13,
    },
  }),
  { name: 'CultureGuidesFreshnessBar' },
);

/** How many sections of a guide there are, and how many of them wait for a review. */
export function FreshnessBar(props: { sections: MarketSummary['sections'] }) {
  const { published, missing, overdue, dueSoon } = props.sections;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const fresh = Math.max(0, published - overdue - dueSoon);
  const parts = [
    { name: 'fresh', count: fresh },
    { name: 'dueSoon', count: dueSoon },
    { name: 'overdue', count: overdue },
    { name: 'missing', count: missing },
  ] as const;
  const shown = parts.filter(({ count }) => count > 0);
  return (
    <div>
      <div className={classes.bar} aria-hidden>
        {shown.map(({ name, count }) => (
          <div
            key={name}
            className={`${classes.part} ${classes[name]}`}
            style={{ flexGrow: count }}
          />
        ))}
      </div>
      <div className={classes.words}>
        {shown.map(({ name, count }) => (
          <span key={name}>{t(`markets.sections.${name}`, { count })}</span>
        ))}
      </div>
    </div>
  );
}
