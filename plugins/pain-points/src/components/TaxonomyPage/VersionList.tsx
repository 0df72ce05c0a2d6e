import { makeStyles } from '@material-ui/core/styles';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import {
  PageError,
  PageSkeleton,
  ScrollArea,
  Section,
  useFormats,
  useLoaded,
} from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useTaxonomy } from '../../hooks/TaxonomyContext';

const useStyles = makeStyles(
  theme => ({
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      '& th, & td': {
        padding: theme.spacing(0.75, 1.5, 0.75, 0),
        borderBottom: `1px solid ${theme.palette.divider}`,
        textAlign: 'start',
        verticalAlign: 'top',
      },
    },
    changed: { overflowWrap: 'anywhere', fontSize: 13 },
  }),
  { name: 'PainPointsVersionList' },
);

/** Every version of the taxonomy: when, by whom, why, and what it changed. */
export function VersionList() {
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const { taxonomy } = useTaxonomy();
  const versions = useLoaded(
    painPointsApiRef,
    api => api.listTaxonomyVersions({}),
    [taxonomy.version],
  );
  const title = t('taxonomy.part.versions');
  return (
    <Section title={title}>
      {versions.error && (
        <PageError error={versions.error} onRetry={versions.retry} />
      )}
      {!versions.value && !versions.error && <PageSkeleton rows={3} />}
      {versions.value && (
        <ScrollArea label={title}>
          <table className={classes.table}>
            <thead>
              <tr>
                {(['version', 'date', 'by', 'note', 'changed'] as const).map(
                  column => (
                    <th key={column} scope="col">
                      {t(`taxonomy.versions.${column}`)}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {versions.value.items.map(entry => (
                <tr key={entry.version}>
                  <th scope="row">{entry.version}</th>
                  <td>{formats.dateTime(entry.publishedAt)}</td>
                  <td>
                    {entry.publishedBy.startsWith('user:') ? (
                      <EntityDisplayName
                        entityRef={entry.publishedBy}
                        hideIcon
                      />
                    ) : (
                      t('taxonomy.versions.system')
                    )}
                  </td>
                  <td>{entry.note}</td>
                  <td className={classes.changed}>
                    {entry.changedIds.join(', ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </Section>
  );
}
