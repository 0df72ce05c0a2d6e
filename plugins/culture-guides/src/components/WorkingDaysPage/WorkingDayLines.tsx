import { makeStyles } from '@material-ui/core/styles';
import type { WorkingDayAnswer } from '@trust-portal/plugin-culture-guides-common';
import {
  LocalizedTextView,
  ScrollArea,
  useFormats,
} from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useDayFormats } from '../../hooks/useDayFormats';
import { CertaintyChip } from '../DayMark';

const useStyles = makeStyles(
  theme => ({
    table: {
      borderCollapse: 'collapse',
      fontVariantNumeric: 'tabular-nums',
      '& th, & td': {
        padding: theme.spacing(0.5, 2.5, 0.5, 0),
        borderBottom: `1px solid ${theme.palette.divider}`,
        textAlign: 'start',
      },
      '& tbody th': { fontWeight: 600, whiteSpace: 'nowrap' },
      '& th:nth-child(2), & td:nth-child(2)': { whiteSpace: 'nowrap' },
    },
    uncounted: {
      color: theme.palette.text.secondary,
      '&& th': { fontWeight: 400 },
    },
    skipped: { '& th > span': { textDecoration: 'line-through' } },
    last: {
      '& th, & td': {
        borderBottom: `2px solid ${theme.palette.primary.main}`,
        fontWeight: 700,
      },
    },
    reason: { minWidth: 220 },
  }),
  { name: 'CultureGuidesWorkingDayLines' },
);

/** Each day of a promise, whether it counts, and why. */
export function WorkingDayLines(props: { answer: WorkingDayAnswer }) {
  const { lines } = props.answer;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useDayFormats();
  const { number } = useFormats();
  const label = t('workingDays.why');
  return (
    <ScrollArea label={label}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {(['date', 'counts', 'reason'] as const).map(column => (
              <th key={column} scope="col">
                {t(`workingDays.line.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => {
            const look = (() => {
              if (!line.counts) {
                return ['before-counting', 'after-cut-off'].includes(
                  line.reason,
                )
                  ? classes.uncounted
                  : `${classes.uncounted} ${classes.skipped}`;
              }
              return index === lines.length - 1 ? classes.last : undefined;
            })();
            return (
              <tr key={line.date} className={look}>
                <th scope="row">
                  <span>{formats.medium(line.date)}</span>
                </th>
                <td>
                  {line.counts
                    ? t('workingDays.line.yes', { number: number(line.count) })
                    : t('workingDays.line.no')}
                </td>
                <td className={classes.reason}>
                  {t(`workingDays.reason.${line.reason}`)}
                  {line.name && (
                    <>
                      {' · '}
                      <LocalizedTextView text={line.name} />
                    </>
                  )}{' '}
                  {line.certainty && (
                    <CertaintyChip certainty={line.certainty} />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollArea>
  );
}
