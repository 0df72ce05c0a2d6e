import { makeStyles } from '@material-ui/core/styles';
import type { WorkingDayAnswer } from '@trust-portal/plugin-culture-guides-common';
import {
  ScrollArea,
  Section,
  useFormats,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { daysBetween } from '../../calendar/dates';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useDayFormats } from '../../hooks/useDayFormats';

const useStyles = makeStyles(
  theme => ({
    table: {
      borderCollapse: 'collapse',
      '& th, & td': {
        padding: theme.spacing(0.75, 3, 0.75, 0),
        borderBottom: `1px solid ${theme.palette.divider}`,
        textAlign: 'start',
      },
    },
    hint: {
      margin: theme.spacing(1, 0, 0),
      color: theme.palette.text.secondary,
    },
  }),
  { name: 'CultureGuidesComparedAnswers' },
);

/** When the same promise ends in other markets. */
export function ComparedAnswers(props: {
  main: WorkingDayAnswer;
  others: ReadonlyArray<{ market: string; answer?: WorkingDayAnswer }>;
}) {
  const { main, others } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useDayFormats();
  const { number } = useFormats();
  const nameOf = useVocabularyName();
  function differenceOf(answer: WorkingDayAnswer): string {
    const days = daysBetween(main.lastDay, answer.lastDay);
    if (days === 0) return t('workingDays.comparison.same');
    if (days === 1) return t('workingDays.comparison.laterOne');
    if (days === -1) return t('workingDays.comparison.earlierOne');
    return days > 0
      ? t('workingDays.comparison.later', { days: number(days) })
      : t('workingDays.comparison.earlier', { days: number(-days) });
  }
  const title = t('workingDays.comparison.title');
  return (
    <Section title={title}>
      <ScrollArea label={title}>
        <table className={classes.table} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{t('workingDays.comparison.market')}</th>
              <th scope="col">{t('workingDays.comparison.end')}</th>
              <th scope="col">
                {t('workingDays.comparison.difference', {
                  market: nameOf('markets', main.market),
                })}
              </th>
            </tr>
          </thead>
          <tbody>
            {others.map(({ market, answer }) => (
              <tr key={market}>
                <th scope="row">{nameOf('markets', market)}</th>
                {answer ? (
                  <>
                    <td>{formats.long(answer.lastDay)}</td>
                    <td>{differenceOf(answer)}</td>
                  </>
                ) : (
                  <td colSpan={2}>{t('workingDays.comparison.failed')}</td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      <p className={classes.hint}>{t('workingDays.comparison.hint')}</p>
    </Section>
  );
}
