import { Link } from '@backstage/core-components';
import HistoryIcon from '@material-ui/icons/History';
import { makeStyles } from '@material-ui/core/styles';
import type { Taxonomy } from '@trust-portal/plugin-pain-points-common';
import {
  PageError,
  PageSkeleton,
  Section,
  useFormats,
  useLoaded,
} from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { useTaxonomy } from '../../hooks/TaxonomyContext';

const useStyles = makeStyles(
  theme => ({
    notice: {
      display: 'flex',
      alignItems: 'center',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      padding: theme.spacing(1.25, 2),
      border: `1px solid ${theme.palette.info.main}`,
      borderRadius: theme.shape.borderRadius,
    },
    list: { margin: theme.spacing(0.5, 0, 0), paddingLeft: theme.spacing(2.5) },
    note: { color: theme.palette.text.secondary },
  }),
  { name: 'PainPointsKindVersions' },
);

/** When the wording of a kind changed, with the way to each wording. */
export function KindVersions(props: { kindId: string }) {
  const { kindId } = props;
  const classes = useStyles();
  const formats = useFormats();
  const paths = usePaths();
  const t = usePainPointsTranslation();
  const { taxonomy } = useTaxonomy();
  const versions = useLoaded(
    painPointsApiRef,
    api => api.listTaxonomyVersions({}),
    [],
  );
  const changes = versions.value?.items.filter(
    version => version.version > 1 && version.changedIds.includes(kindId),
  );
  return (
    <Section title={t('kind.versions')}>
      <div>
        {t('kind.currentVersion', {
          version: String(taxonomy.version),
          date: formats.date(taxonomy.publishedAt),
        })}
      </div>
      {versions.error && (
        <PageError error={versions.error} onRetry={versions.retry} />
      )}
      {!versions.error && !changes && <PageSkeleton rows={1} />}
      {changes?.length === 0 && <div>{t('kind.neverReworded')}</div>}
      {changes && changes.length > 0 && (
        <>
          <div>{t('kind.reworded')}</div>
          <ul className={classes.list}>
            {changes.map(change => (
              <li key={change.version}>
                <Link
                  to={paths.kind(kindId, {
                    version: String(change.version - 1),
                  })}
                >
                  {t('kind.versionOf', {
                    version: String(change.version),
                    date: formats.date(change.publishedAt),
                  })}
                </Link>
                <div className={classes.note}>{change.note}</div>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** Says that an earlier wording is shown, with the way back to the present one. */
export function OldWordingNotice(props: {
  kindId: string;
  taxonomy: Taxonomy;
}) {
  const { kindId, taxonomy } = props;
  const classes = useStyles();
  const formats = useFormats();
  const paths = usePaths();
  const t = usePainPointsTranslation();
  return (
    <div role="status" className={classes.notice}>
      <HistoryIcon aria-hidden color="action" />
      <span>
        {t('kind.readingOld', {
          version: String(taxonomy.version),
          date: formats.date(taxonomy.publishedAt),
        })}
      </span>
      <Link to={paths.kind(kindId)}>{t('kind.readPresent')}</Link>
    </div>
  );
}
