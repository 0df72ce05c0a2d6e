import { makeStyles } from '@material-ui/core/styles';
import {
  frequencies,
  severities,
  type Pain,
} from '@trust-portal/plugin-pain-points-common';
import {
  PageError,
  PageSkeleton,
  Section,
  useBilingual,
  useLoaded,
} from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useTaxonomy } from '../../hooks/TaxonomyContext';
import { PriorityChip } from '../Chip';
import { priorityOf } from '../PainForm';

const useStyles = makeStyles(
  theme => ({
    scroll: { overflowX: 'auto', marginTop: theme.spacing(1.5) },
    table: {
      borderCollapse: 'separate',
      borderSpacing: 1,
      fontSize: 12,
      '& th': {
        padding: theme.spacing(0.25, 0.5),
        color: theme.palette.text.secondary,
        fontWeight: 600,
        textAlign: 'center',
      },
      '& td': { padding: 0, borderRadius: 8, textAlign: 'center' },
      '& caption': {
        paddingBottom: theme.spacing(0.5),
        color: theme.palette.text.secondary,
        textAlign: 'start',
      },
    },
    own: { boxShadow: `0 0 0 2px ${theme.palette.primary.main}` },
    why: { color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'PainPointsPriorityExplanation' },
);

/** Why the pain has its priority: the two levels, the rule, and the table with the cell that decided. */
export function PriorityExplanation(props: { pain: Pain }) {
  const { pain } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const bilingual = useBilingual();
  const { priorityTable: present } = useTaxonomy();
  // A pain may have been looked up in an earlier table than today's.
  const version =
    pain.priorityTableVersion === present.version
      ? undefined
      : pain.priorityTableVersion;
  const earlier = useLoaded(
    painPointsApiRef,
    async api =>
      version === undefined
        ? undefined
        : api.getPriorityTable({ query: { version } }),
    [version],
  );
  const table = version === undefined ? present : earlier.value;
  if (!table) {
    return (
      <Section title={t('pain.priority.title')}>
        {earlier.error ? (
          <PageError error={earlier.error} onRetry={earlier.retry} />
        ) : (
          <PageSkeleton rows={2} />
        )}
      </Section>
    );
  }
  const severity = table.severities.find(
    level => level.level === pain.severity,
  );
  const frequency = table.frequencies.find(
    level => level.level === pain.frequency,
  );
  return (
    <Section title={t('pain.priority.title')}>
      <div>
        {t('pain.priority.sentence', {
          severity: String(pain.severity),
          severityName: severity ? bilingual(severity.name) : '',
          frequency: String(pain.frequency),
          frequencyName: frequency ? bilingual(frequency.name) : '',
          priority: t(`shell.priority.${pain.priority}`),
          version: String(table.version),
        })}
      </div>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <caption>{t('pain.priority.caption')}</caption>
          <thead>
            <tr>
              <td />
              {frequencies.map(level => (
                <th key={level} scope="col">
                  {level}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...severities].reverse().map(row => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {frequencies.map(column => {
                  const priority = priorityOf(table, row, column);
                  const own =
                    row === pain.severity && column === pain.frequency;
                  return (
                    <td
                      key={column}
                      className={own ? classes.own : undefined}
                      aria-current={own ? 'true' : undefined}
                    >
                      {priority && <PriorityChip priority={priority} />}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <details className={classes.why}>
        <summary>{t('form.priorityWhy')}</summary>
        {bilingual(table.explanation)}
      </details>
    </Section>
  );
}
