import { Link } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  PageError,
  PageSkeleton,
  ScrollArea,
  Section,
  ToneChip,
  VisuallyHidden,
  useFormats,
  usePages,
} from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { PersonName } from '../PersonName';

const useStyles = makeStyles(
  theme => ({
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      '& th, & td': {
        padding: theme.spacing(0.75, 2, 0.75, 0),
        borderBottom: `1px solid ${theme.palette.divider}`,
        textAlign: 'start',
        verticalAlign: 'top',
      },
    },
    // A number in a line of text is not known as a link by its colour alone.
    link: { textDecoration: 'underline' },
    counts: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
    reason: { minWidth: 220, overflowWrap: 'anywhere' },
    hint: {
      margin: theme.spacing(0, 0, 1),
      color: theme.palette.text.secondary,
    },
  }),
  { name: 'CultureGuidesVersionsView' },
);

/** Every version of a calendar: when, who, why, and how much it changed. */
export function VersionsView(props: {
  market: string;
  /** The newest version; another one fetches the list again. */
  newest: number;
  year: number;
}) {
  const { market, newest, year } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  const paths = usePaths();
  const versions = usePages(
    cultureGuidesApiRef,
    (api, cursor) =>
      api.listCalendarVersions({ params: { market }, query: { cursor } }),
    [market, newest],
  );
  const title = t('calendars.versions.title');
  return (
    <Section title={title}>
      <p className={classes.hint}>{t('calendars.versions.hint')}</p>
      {versions.error && (
        <PageError error={versions.error} onRetry={versions.retry} />
      )}
      {!versions.items && !versions.error && <PageSkeleton rows={3} />}
      {versions.items && (
        <ScrollArea label={title}>
          <table className={classes.table} aria-label={title}>
            <thead>
              <tr>
                {(['version', 'at', 'by', 'reason', 'changes'] as const).map(
                  column => (
                    <th key={column} scope="col">
                      {t(`calendars.versions.${column}`)}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {versions.items.map((entry, index) => {
                const version = String(entry.version);
                const counts = {
                  added: formats.number(entry.added),
                  changed: formats.number(entry.changed),
                  removed: formats.number(entry.removed),
                };
                return (
                  <tr key={version}>
                    <th scope="row">
                      <Link
                        className={classes.link}
                        aria-label={t('calendars.versions.show', { version })}
                        to={paths.calendar(market, {
                          year: String(year),
                          version: index === 0 ? undefined : version,
                        })}
                      >
                        {version}
                      </Link>{' '}
                      {index === 0 && (
                        <ToneChip tone="positive">
                          {t('calendars.versions.newest')}
                        </ToneChip>
                      )}
                    </th>
                    <td>{formats.dateTime(entry.at)}</td>
                    <td>
                      <PersonName person={entry.by} />
                    </td>
                    <td className={classes.reason}>{entry.reason}</td>
                    <td className={classes.counts}>
                      <span aria-hidden>
                        +{counts.added} ~{counts.changed} −{counts.removed}
                      </span>
                      <VisuallyHidden>
                        {t('calendars.versions.countsSpoken', counts)}
                      </VisuallyHidden>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </ScrollArea>
      )}
      {versions.more && (
        <Button
          variant="outlined"
          disabled={versions.loading}
          onClick={versions.more}
        >
          {t('calendars.versions.more')}
        </Button>
      )}
    </Section>
  );
}
