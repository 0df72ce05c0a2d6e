import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import {
  cultureGuidesSignalChannel,
  parseSectionId,
} from '@trust-portal/plugin-culture-guides-common';
import {
  PageError,
  PageSkeleton,
  useLiveReload,
  usePages,
} from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { FieldReportList } from '../FieldReportList';
import { LoadMore } from '../LoadMore';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.5), minWidth: 0 },
    none: { margin: 0, color: theme.palette.text.secondary },
  }),
  { name: 'CultureGuidesSectionReports' },
);

/** What readers have reported about one section. */
export function SectionReports(props: { sectionId: string }) {
  const { sectionId } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const names = parseSectionId(sectionId);
  const reports = usePages(
    cultureGuidesApiRef,
    (api, cursor) =>
      api.listFieldReports({ query: { section: [sectionId], cursor } }),
    [sectionId],
  );
  useLiveReload(reports.retry, { channel: cultureGuidesSignalChannel });
  return (
    <div className={classes.root}>
      {reports.error && !reports.items && (
        <PageError error={reports.error} onRetry={reports.retry} />
      )}
      {!reports.items && !reports.error && <PageSkeleton rows={3} />}
      {reports.items?.length === 0 && (
        <p className={classes.none}>{t('fieldReports.ofSection.none')}</p>
      )}
      {reports.items && reports.items.length > 0 && (
        <FieldReportList
          reports={reports.items}
          label={t('fieldReports.ofSection.title')}
        />
      )}
      <LoadMore pages={reports} />
      <div>
        <Link
          to={paths.fieldReports({
            market: names?.market,
            section: names?.kind,
          })}
        >
          {t('fieldReports.ofSection.all')}
        </Link>
      </div>
    </div>
  );
}
