import { Link } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  FactList,
  ProblemNotice,
  Section,
  useAction,
  useFormats,
  usePortalVocabulary,
} from '@trust-portal/trust-ui';
import { wallTime } from '../../calendar/promise';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { DueMark } from '../FieldReportList';
import type { ReportChange } from './ReportChange';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.5), justifyItems: 'start' },
    quiet: { margin: 0, color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'CultureGuidesClockPanel' },
);

/** Until when the team has to answer, and how that day was counted. */
export function ClockPanel(props: ReportChange) {
  const { report, onChanged, onReload } = props;
  const { clock, market } = report;
  const classes = useStyles();
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const formats = useFormats();
  const { markets } = usePortalVocabulary();
  const timeZone = markets.find(({ id }) => id === market)?.timeZone;
  const closed = report.state === 'fixed' || report.state === 'declined';
  const recalculate = useAction(async () => {
    const changed = await api.recalculateFieldReport({
      params: { reportId: report.id },
      body: { version: report.version },
    });
    onChanged(changed);
    return changed.clock.calendarVersion === clock.calendarVersion
      ? t('fieldReports.clock.same')
      : t('fieldReports.clock.moved', {
          date: formats.date(changed.clock.dueOn),
        });
  });
  return (
    <Section title={t('fieldReports.clock.title')}>
      <div className={classes.root}>
        <FactList
          facts={[
            {
              name: t('fieldReports.clock.dueOn'),
              value: closed ? (
                formats.date(clock.dueOn)
              ) : (
                <DueMark report={report} />
              ),
            },
            {
              name: t('fieldReports.clock.started'),
              value: formats.dateTime(clock.startedAt),
            },
            {
              name: t('fieldReports.clock.length'),
              value: t('fieldReports.clock.days', { count: clock.workingDays }),
            },
            {
              name: t('fieldReports.clock.calendar'),
              value: (
                <Link to={paths.calendar(market)}>
                  {t('fieldReports.clock.calendarVersion', {
                    version: String(clock.calendarVersion),
                  })}
                </Link>
              ),
            },
          ]}
        />
        {timeZone && (
          <Link
            to={paths.workingDays({
              market,
              start: wallTime(timeZone, new Date(clock.startedAt)),
              days: String(clock.workingDays),
            })}
          >
            {t('fieldReports.clock.how')}
          </Link>
        )}
        {closed ? (
          <p className={classes.quiet}>{t('fieldReports.clock.stands')}</p>
        ) : (
          report.abilities.answer && (
            <>
              <ProblemNotice
                problem={recalculate.problem}
                onReload={() => {
                  onReload();
                  recalculate.clear();
                }}
              />
              <Button
                variant="outlined"
                size="small"
                disabled={recalculate.busy}
                onClick={() => recalculate.run()}
              >
                {t('fieldReports.clock.recalculate')}
              </Button>
              <p className={classes.quiet}>
                {t('fieldReports.clock.recalculateHint')}
              </p>
            </>
          )
        )}
      </div>
    </Section>
  );
}
