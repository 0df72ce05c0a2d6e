import { stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import {
  openPainStates,
  painPointsSignalChannel,
} from '@trust-portal/plugin-pain-points-common';
import {
  PageError,
  PageSkeleton,
  Section,
  statusOf,
  useLiveReload,
  useLoaded,
} from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { PainList } from '../PainList';

/** How many pains the card names; the list has all of them. */
const shown = 5;

const useStyles = makeStyles(
  theme => ({
    hint: { margin: 0, color: theme.palette.text.secondary },
  }),
  { name: 'PainPointsEntityPainsCard' },
);

/** The open pains that touch an entity of the catalog; nothing for those who may not read pains. */
export function EntityPainsCard() {
  const classes = useStyles();
  const { entity } = useEntity();
  const t = usePainPointsTranslation();
  const paths = usePaths();
  const entityRef = stringifyEntityRef(entity);
  const pains = useLoaded(
    painPointsApiRef,
    api =>
      api.listPains({
        query: {
          entity: [entityRef],
          state: [...openPainStates],
          limit: shown,
        },
      }),
    [entityRef],
  );
  useLiveReload(pains.retry, { channel: painPointsSignalChannel });
  if (pains.error && statusOf(pains.error) === 403) return null;
  const total = pains.value?.totalCount ?? pains.value?.items.length ?? 0;
  return (
    <Section
      title={t('entity.title')}
      actions={
        total > 0 && (
          <Link to={paths.pains({ entity: entityRef })}>
            {t('entity.all', { total })}
          </Link>
        )
      }
    >
      {pains.error && <PageError error={pains.error} onRetry={pains.retry} />}
      {!pains.error && !pains.value && <PageSkeleton rows={2} />}
      {pains.value?.items.length === 0 && (
        <p className={classes.hint}>{t('entity.none')}</p>
      )}
      {pains.value && <PainList pains={pains.value.items} hideKind />}
      <Link to={paths.report({ entity: entityRef })}>{t('entity.report')}</Link>
    </Section>
  );
}
