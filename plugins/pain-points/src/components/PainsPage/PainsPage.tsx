import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import FilterIcon from '@material-ui/icons/FilterList';
import { painPointsSignalChannel } from '@trust-portal/plugin-pain-points-common';
import {
  ExportButtons,
  PageError,
  PageMessage,
  PageSkeleton,
  SearchField,
  useAddress,
  useLiveReload,
  useLoaded,
  usePages,
} from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { noFilters, usePainFilter } from '../../hooks/usePainFilter';
import { countScopes, usePainScope } from '../../hooks/usePainScope';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { PainPointsPage } from '../PainPointsPage';
import { ReportButton } from '../ReportButton';
import { ActiveFilters } from './ActiveFilters';
import { PainFacetPanel } from './PainFacetPanel';
import { PainRows } from './PainRows';
import { ScopeTabs } from './ScopeTabs';
import { SortSelect } from './SortSelect';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: '232px minmax(0, 1fr)',
      alignItems: 'start',
      gap: theme.spacing(3),
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    list: { display: 'grid', gap: theme.spacing(1.5), minWidth: 0 },
    tools: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1.5),
    },
    search: { flex: '1 1 240px' },
    summary: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1),
    },
    count: { color: theme.palette.text.secondary },
    more: { justifySelf: 'center' },
  }),
  { name: 'PainPointsPainsPage' },
);

/** All pains, filtered, searched, sorted and exported. */
export function PainsPage() {
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const api = usePainPointsApi();
  const address = useAddress();
  const filter = usePainFilter();
  const view = usePainScope(filter);
  const narrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const [filtersOpen, setFiltersOpen] = useState(false);
  const pains = usePages(
    painPointsApiRef,
    (client, cursor) =>
      client.listPains({ query: { ...view.query, sort: filter.sort, cursor } }),
    [filter, view],
  );
  const facets = useLoaded(
    painPointsApiRef,
    client => client.countPains({ query: view.query }),
    [view],
  );
  useLiveReload(
    () => {
      pains.retry();
      facets.retry();
    },
    { channel: painPointsSignalChannel },
  );

  const facetPanel = (
    <PainFacetPanel facets={facets.value} error={facets.error} />
  );
  const rows = (() => {
    if (pains.error && !pains.items) {
      return <PageError error={pains.error} onRetry={pains.retry} />;
    }
    if (!pains.items) return <PageSkeleton rows={8} />;
    if (pains.items.length === 0) {
      // Whether there are pains in other states decides what to say.
      if (!facets.value && !facets.error) return <PageSkeleton rows={8} />;
      const elsewhere = facets.value ? countScopes(facets.value.state).all : 0;
      return filter.active || elsewhere > 0 ? (
        <PageMessage
          title={t('pains.nothingFound')}
          text={t('pains.nothingFoundHint')}
        >
          {elsewhere > 0 && (
            <Button variant="outlined" onClick={() => view.choose('all')}>
              {t('pains.scope.showAll', { count: elsewhere })}
            </Button>
          )}
          {filter.active && (
            <Button variant="outlined" onClick={() => address.set(noFilters)}>
              {t('pains.clearFilters')}
            </Button>
          )}
        </PageMessage>
      ) : (
        <PageMessage title={t('pains.empty')} text={t('pains.emptyHint')}>
          <ReportButton />
        </PageMessage>
      );
    }
    return <PainRows pains={pains.items} />;
  })();

  return (
    <PainPointsPage
      title={t('pains.title')}
      subtitle={t('pains.subtitle')}
      actions={<ReportButton />}
    >
      <div className={classes.root}>
        {!narrow && facetPanel}
        <div className={classes.list}>
          <div className={classes.tools}>
            <div className={classes.search}>
              <SearchField
                label={t('pains.search')}
                placeholder={t('pains.searchPlaceholder')}
                value={address.get('q') ?? ''}
                onChange={q => address.set({ q }, { replace: true })}
              />
            </div>
            {narrow && (
              <Button
                variant="outlined"
                startIcon={<FilterIcon />}
                onClick={() => setFiltersOpen(true)}
              >
                {t('pains.filters')}
              </Button>
            )}
            <SortSelect
              value={filter.sort}
              onChange={sort => address.set({ sort })}
            />
          </div>
          <ScopeTabs view={view} facets={facets.value} />
          <ActiveFilters filter={filter} />
          <div className={classes.summary}>
            <span className={classes.count} role="status">
              {pains.items &&
                t('pains.count', {
                  count: pains.totalCount ?? pains.items.length,
                })}
            </span>
            <ExportButtons
              fileName="pains"
              label={format => t('pains.export', { format })}
              done={t('pains.exported')}
              fetchFile={format =>
                api.exportPains({ query: { ...view.query, format } })
              }
            />
          </div>
          {rows}
          {pains.items && pains.error && (
            <PageError error={pains.error} onRetry={pains.more} />
          )}
          {pains.more && (
            <Button
              className={classes.more}
              variant="outlined"
              disabled={pains.loading}
              onClick={pains.more}
            >
              {pains.loading ? t('shell.page.loading') : t('pains.more')}
            </Button>
          )}
        </div>
      </div>
      <Dialog
        open={narrow && filtersOpen}
        onClose={() => setFiltersOpen(false)}
        fullScreen
        aria-labelledby="pain-filters-title"
      >
        <DialogTitle id="pain-filters-title">{t('pains.filters')}</DialogTitle>
        <DialogContent>{facetPanel}</DialogContent>
        <DialogActions>
          <Button
            variant="contained"
            color="primary"
            onClick={() => setFiltersOpen(false)}
          >
            {t('pains.showResults')}
          </Button>
        </DialogActions>
      </Dialog>
    </PainPointsPage>
  );
}
