import { alpha, makeStyles } from '@material-ui/core/styles';
import SayIcon from '@material-ui/icons/CheckCircle';
import AvoidIcon from '@material-ui/icons/Cancel';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { directionOf } from '../LanguageName';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 230px), 1fr))',
      gap: theme.spacing(1),
    },
    half: {
      padding: theme.spacing(1, 1.5),
      borderRadius: theme.shape.borderRadius,
      borderInlineStart: '4px solid',
    },
    say: {
      borderColor: theme.palette.success.main,
      backgroundColor: alpha(theme.palette.success.main, 0.08),
      '& svg': { color: theme.palette.success.main },
    },
    avoid: {
      borderColor: theme.palette.error.main,
      backgroundColor: alpha(theme.palette.error.main, 0.07),
      '& svg': { color: theme.palette.error.main },
    },
    head: {
      display: 'flex',
      alignItems: 'center',
      gap: 6,
      fontSize: 13,
      fontWeight: 650,
      '& svg': { fontSize: 18 },
    },
    words: {
      margin: theme.spacing(0.5, 0, 0),
      whiteSpace: 'pre-line',
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'CultureGuidesSayAvoid' },
);

/** What to say and what to avoid, beside each other. */
export function SayAvoid(props: {
  say: string;
  avoid: string;
  language: string;
}) {
  const { language } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  return (
    <div className={classes.root}>
      {(['say', 'avoid'] as const).map(half => (
        <div key={half} className={`${classes.half} ${classes[half]}`}>
          <div className={classes.head}>
            {half === 'say' ? (
              <SayIcon aria-hidden />
            ) : (
              <AvoidIcon aria-hidden />
            )}
            {t(`rules.${half}`)}
          </div>
          <p
            className={classes.words}
            lang={language}
            dir={directionOf(language)}
          >
            {props[half]}
          </p>
        </div>
      ))}
    </div>
  );
}
