import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { LinkButton } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  cultureGuidesSignalChannel,
  launchManagePermission,
  launchStates,
} from '@trust-portal/plugin-culture-guides-common';
import {
  PageError,
  PageMessage,
  PageSkeleton,
  useAddress,
  useBilingual,
  useLiveReload,
  usePages,
  usePortalVocabulary,
} from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { usePermittedMarkets } from '../../hooks/usePermittedMarkets';
import { CultureGuidesPage } from '../CultureGuidesPage';
import { LoadMore } from '../LoadMore';
import { SelectFilters } from '../SelectFilters';
import { LaunchTable } from './LaunchTable';
import { PrepareLaunchDialog } from './PrepareLaunchDialog';

const useStyles = makeStyles(
  theme => ({ root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 } }),
  { name: 'CultureGuidesLaunchesPage' },
);

/** All launches, the next one first. */
export function LaunchesPage() {
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const navigate = useNavigate();
  const address = useAddress();
  const bilingual = useBilingual();
  const { markets } = usePortalVocabulary();
  const managed = usePermittedMarkets(launchManagePermission);
  const [preparing, setPreparing] = useState(false);
  const market = markets.find(({ id }) => id === address.get('market'))?.id;
  const state = launchStates.find(value => value === address.get('state'));
  const launches = usePages(
    cultureGuidesApiRef,
    (api, cursor) =>
      api.listLaunches({
        query: {
          market: market ? [market] : [],
          state: state ? [state] : [],
          cursor,
        },
      }),
    [market, state],
  );
  useLiveReload(launches.retry, { channel: cultureGuidesSignalChannel });
  const list = (() => {
    if (launches.error && !launches.items) {
      return <PageError error={launches.error} onRetry={launches.retry} />;
    }
    if (!launches.items) return <PageSkeleton />;
    if (launches.items.length > 0) {
      return <LaunchTable launches={launches.items} />;
    }
    return market || state ? (
      <PageMessage
        title={t('launches.nothingFound')}
        text={t('launches.nothingFoundHint')}
      />
    ) : (
      <PageMessage title={t('launches.empty')} text={t('launches.emptyHint')} />
    );
  })();
  return (
    <CultureGuidesPage
      title={t('launches.title')}
      subtitle={t('launches.subtitle')}
      actions={
        <>
          <LinkButton variant="outlined" to={paths.checklistTemplate()}>
            {t('launches.template')}
          </LinkButton>
          {managed.size > 0 && (
            <Button
              variant="contained"
              color="primary"
              onClick={() => setPreparing(true)}
            >
              {t('launches.prepare.open')}
            </Button>
          )}
        </>
      }
    >
      <div className={classes.root}>
        <SelectFilters
          filters={[
            {
              name: 'market',
              label: t('launches.filter.market'),
              options: markets.map(({ id, name }) => ({
                value: id,
                label: bilingual(name),
              })),
            },
            {
              name: 'state',
              label: t('launches.filter.state'),
              options: launchStates.map(value => ({
                value,
                label: t(`launches.state.${value}`),
              })),
            },
          ]}
        />
        {list}
        <LoadMore pages={launches} />
      </div>
      {preparing && (
        <PrepareLaunchDialog
          markets={[...managed]}
          preferred={market}
          onClose={() => setPreparing(false)}
          onPrepared={launch => navigate(paths.launch(launch.id))}
        />
      )}
    </CultureGuidesPage>
  );
}
