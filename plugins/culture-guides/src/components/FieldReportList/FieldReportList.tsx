import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/core-components';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import {
  parseSectionId,
  type FieldReport,
} from '@trust-portal/plugin-culture-guides-common';
import {
  ToneChip,
  useFormats,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { DueMark } from './DueMark';
import { FieldReportStateChip } from './FieldReportStateChip';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gap: theme.spacing(1),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
    item: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(180px, auto)',
      gap: theme.spacing(0.5, 2),
      padding: theme.spacing(1.5, 2),
      [theme.breakpoints.down('xs')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    overdue: { borderInlineStart: `4px solid ${theme.palette.error.main}` },
    words: {
      display: '-webkit-box',
      overflow: 'hidden',
      WebkitBoxOrient: 'vertical',
      WebkitLineClamp: 2,
      margin: theme.spacing(0.5, 0),
      overflowWrap: 'anywhere',
    },
    id: { fontWeight: 650 },
    marks: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
    },
    side: { display: 'grid', gap: theme.spacing(0.5), alignContent: 'start' },
    quiet: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 1.5),
      color: theme.palette.text.secondary,
      fontSize: 13,
    },
  }),
  { name: 'CultureGuidesFieldReportList' },
);

/** Field reports with how each stands and by when it is to be answered. */
export function FieldReportList(props: {
  reports: readonly FieldReport[];
  label: string;
  /** Left out where all are of one section. */
  withSection?: boolean;
}) {
  const { reports, label, withSection } = props;
  const classes = useStyles();
  return (
    <ul className={classes.list} aria-label={label}>
      {reports.map(report => (
        <FieldReportRow
          key={report.id}
          report={report}
          withSection={withSection}
        />
      ))}
    </ul>
  );
}

function FieldReportRow(props: { report: FieldReport; withSection?: boolean }) {
  const { report, withSection } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const formats = useFormats();
  const nameOf = useVocabularyName();
  const kind = parseSectionId(report.sectionId)?.kind;
  return (
    <Paper
      component="li"
      variant="outlined"
      className={`${classes.item} ${report.overdue ? classes.overdue : ''}`}
    >
      <div>
        <div className={classes.marks}>
          <Link to={paths.fieldReport(report.id)} className={classes.id}>
            {report.id}
          </Link>
          <ToneChip tone="neutral">
            {t(`fieldReports.problem.${report.problem}`)}
          </ToneChip>
        </div>
        <p className={classes.words} dir="auto">
          {report.text}
        </p>
        <div className={classes.quiet}>
          {withSection && (
            <Link to={paths.section(report.sectionId)}>
              {nameOf('markets', report.market)}
              {kind && ` · ${t(`shell.sectionKind.${kind}`)}`}
            </Link>
          )}
          <span>
            <EntityRefLink entityRef={report.reportedBy} hideIcon />{' '}
            {formats.date(report.reportedAt)}
          </span>
        </div>
      </div>
      <div className={classes.side}>
        <span>
          <FieldReportStateChip state={report.state} />
        </span>
        <DueMark report={report} />
      </div>
    </Paper>
  );
}
