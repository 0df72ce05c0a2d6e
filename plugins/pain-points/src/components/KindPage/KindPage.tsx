import { useParams } from 'react-router-dom';
import { LinkButton } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import {
  PageError,
  PageMessage,
  PageSkeleton,
  useAddress,
  useBilingual,
  useLoaded,
} from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { useTaxonomy } from '../../hooks/TaxonomyContext';
import { PainPointsPage } from '../PainPointsPage';
import { ReportButton } from '../ReportButton';
import { KindFigures } from './KindFigures';
import { KindNeighbours } from './KindNeighbours';
import { KindPains } from './KindPains';
import { KindVersions, OldWordingNotice } from './KindVersions';
import { KindWording } from './KindWording';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2) },
    columns: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 3fr)',
      alignItems: 'start',
      gap: theme.spacing(2),
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    column: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
  }),
  { name: 'PainPointsKindPage' },
);

/** The version that the address asks for; undefined for the present one. */
function wantedVersion(value: string | undefined): number | undefined {
  const version = Number(value);
  return Number.isInteger(version) && version >= 1 ? version : undefined;
}

/** One kind of pain: its wording, its neighbours, its figures and its pains. */
export function KindPage() {
  const { kindId = '' } = useParams();
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const bilingual = useBilingual();
  const paths = usePaths();
  const { taxonomy: present } = useTaxonomy();
  const asked = wantedVersion(useAddress().get('version'));
  const version = asked === present.version ? undefined : asked;
  const earlier = useLoaded(
    painPointsApiRef,
    async api =>
      version === undefined
        ? undefined
        : api.getTaxonomy({ query: { version } }),
    [version],
  );

  const taxonomy = version === undefined ? present : earlier.value;
  const kind = taxonomy?.kinds.find(candidate => candidate.id === kindId);
  const back = (
    <LinkButton to={paths.catalog()} variant="outlined">
      {t('kind.backToMap')}
    </LinkButton>
  );

  if (!taxonomy) {
    return (
      <PainPointsPage title={t('shell.title')}>
        {earlier.error ? (
          <PageError error={earlier.error} onRetry={earlier.retry} />
        ) : (
          <PageSkeleton />
        )}
      </PainPointsPage>
    );
  }
  if (!kind) {
    return (
      <PainPointsPage title={t('shell.title')}>
        <PageMessage
          title={
            version === undefined
              ? t('kind.unknown')
              : t('kind.notThen', { version: String(version) })
          }
        >
          {back}
        </PageMessage>
      </PainPointsPage>
    );
  }
  const stage = taxonomy.stages.find(candidate => candidate.id === kind.stage);
  return (
    <PainPointsPage
      title={bilingual(kind.name)}
      subtitle={bilingual(kind.summary)}
      type={t('kind.type', {
        number: String(kind.number),
        stage: stage ? bilingual(stage.name) : kind.stage,
      })}
      actions={<ReportButton query={{ kind: kind.id }} />}
    >
      <div className={classes.root}>
        {version !== undefined && (
          <OldWordingNotice kindId={kind.id} taxonomy={taxonomy} />
        )}
        <div className={classes.columns}>
          <div className={classes.column}>
            <KindWording kind={kind} />
            <KindPains kindId={kind.id} />
          </div>
          <div className={classes.column}>
            <KindFigures kindId={kind.id} />
            <KindNeighbours kind={kind} taxonomy={taxonomy} />
            <KindVersions kindId={kind.id} />
          </div>
        </div>
      </div>
    </PainPointsPage>
  );
}
