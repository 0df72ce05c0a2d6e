import { useEffect, useState } from 'react';
import { useParams } from 'react-router-dom';
import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import {
  cultureGuidesReference,
  cultureGuidesSignalChannel,
  parseSectionId,
  type FieldReport,
} from '@trust-portal/plugin-culture-guides-common';
import {
  PageError,
  PageSkeleton,
  useLiveReload,
  useLoaded,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { CultureGuidesPage } from '../CultureGuidesPage';
import { AnswerPanel } from './AnswerPanel';
import { ClockPanel } from './ClockPanel';
import { EvidencePanel } from './EvidencePanel';
import { ReportActivity } from './ReportActivity';
import { SaidPanel } from './SaidPanel';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    columns: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) 340px',
      gap: theme.spacing(2),
      alignItems: 'start',
      [theme.breakpoints.down('md')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    part: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    way: {
      display: 'inline-block',
      lineHeight: '24px',
      color: 'inherit',
      textDecoration: 'underline',
    },
  }),
  { name: 'CultureGuidesFieldReportPage' },
);

function useReport(reportId: string) {
  const loaded = useLoaded(
    cultureGuidesApiRef,
    api => api.getFieldReport({ params: { reportId } }),
    [reportId],
  );
  useLiveReload(loaded.retry, {
    channel: cultureGuidesSignalChannel,
    reference: cultureGuidesReference('field-report', reportId),
  });
  const [taken, setTaken] = useState<FieldReport>();
  useEffect(() => setTaken(undefined), [loaded.value]);
  const report = taken?.id === reportId ? taken : loaded.value;
  return { ...loaded, report, take: setTaken };
}

/** One report: what was said, what the team answers, and until when. */
export function FieldReportPage() {
  const { reportId = '' } = useParams();
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const nameOf = useVocabularyName();
  const { report, error, retry, take } = useReport(reportId);
  if (!report) {
    return (
      <CultureGuidesPage title={t('fieldReports.loading')}>
        {error ? <PageError error={error} onRetry={retry} /> : <PageSkeleton />}
      </CultureGuidesPage>
    );
  }
  const change = { report, onChanged: take, onReload: retry };
  const kind = parseSectionId(report.sectionId)?.kind;
  return (
    <CultureGuidesPage
      title={t('fieldReports.oneTitle', { id: report.id })}
      subtitle={
        <Link to={paths.section(report.sectionId)} className={classes.way}>
          {nameOf('markets', report.market)}
          {kind && ` · ${t(`shell.sectionKind.${kind}`)}`}
        </Link>
      }
    >
      <div className={classes.root}>
        {error && <PageError error={error} onRetry={retry} />}
        <div className={classes.columns}>
          <div className={classes.part}>
            <SaidPanel report={report} />
            <AnswerPanel {...change} />
            <ReportActivity report={report} />
          </div>
          <div className={classes.part}>
            <ClockPanel {...change} />
            <EvidencePanel {...change} />
          </div>
        </div>
      </div>
    </CultureGuidesPage>
  );
}
