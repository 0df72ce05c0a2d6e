import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { WorkingDayAnswer } from '@trust-portal/plugin-culture-guides-common';
import {
  Section,
  VisuallyHidden,
  useFormats,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { countSkipped } from '../../calendar/promise';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useDayFormats } from '../../hooks/useDayFormats';
import { usePaths } from '../../hooks/usePaths';
import { GapBanners } from '../CalendarPage/GapBanners';
import { WorkingDayLines } from './WorkingDayLines';

const useStyles = makeStyles(
  theme => ({
    sentence: {
      margin: 0,
      fontSize: 22,
      lineHeight: 1.4,
      fontWeight: 650,
      maxWidth: '62ch',
      [theme.breakpoints.down('xs')]: { fontSize: 18 },
    },
    under: {
      margin: theme.spacing(1, 0, 0),
      color: theme.palette.text.secondary,
    },
    warning: {
      display: 'grid',
      gap: theme.spacing(0.5),
      marginTop: theme.spacing(2),
    },
  }),
  { name: 'CultureGuidesAnswerView' },
);

/** The answer in one sentence, and below it why. */
export function AnswerView(props: {
  answer: WorkingDayAnswer;
  /** The instant at which the promise is given. */
  start: string;
  days: number;
}) {
  const { answer, start, days } = props;
  const { market, timeZone } = answer;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useDayFormats();
  const { number } = useFormats();
  const nameOf = useVocabularyName();
  const paths = usePaths();
  const name = nameOf('markets', market);
  const words = {
    start: formats.moment(start, timeZone),
    market: name,
    end: formats.long(answer.lastDay),
    zone: formats.zone(timeZone),
  };
  const sentence =
    days === 1
      ? t('workingDays.sentenceOne', words)
      : t('workingDays.sentence', { ...words, days: number(days) });
  const ownZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const skipped = countSkipped(answer);
  return (
    <>
      <Section title={t('workingDays.answer')}>
        <p className={classes.sentence}>{sentence}</p>
        <VisuallyHidden live>{sentence}</VisuallyHidden>
        <p className={classes.under}>
          {ownZone !== timeZone && (
            <>
              {t('workingDays.yourTime', {
                instant: formats.moment(answer.end, ownZone),
              })}{' '}
            </>
          )}
          {skipped.weekends + skipped.holidays > 0 &&
            t('workingDays.summary', {
              weekends: number(skipped.weekends),
              holidays: number(skipped.holidays),
            })}
        </p>
        {answer.gaps.length > 0 && (
          <div className={classes.warning} role="alert">
            <strong>{t('workingDays.gap')}</strong>
            <GapBanners market={market} gaps={answer.gaps} />
          </div>
        )}
      </Section>
      <Section title={t('workingDays.why')}>
        <WorkingDayLines answer={answer} />
        <p className={classes.under}>
          <Link
            to={paths.calendar(market, {
              year: answer.lastDay.slice(0, 4),
              version: String(answer.calendarVersion),
            })}
          >
            {t('workingDays.version', {
              version: String(answer.calendarVersion),
              market: name,
            })}
          </Link>
        </p>
      </Section>
    </>
  );
}
