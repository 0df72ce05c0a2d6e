import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  transparencySignalChannel,
  type CustomerPromise,
} from '@trust-portal/plugin-transparency-common';
import {
  PageError,
  PageMessage,
  PageSkeleton,
  useAddress,
  useLiveReload,
  useLoaded,
  usePages,
} from '@trust-portal/trust-ui';
import { transparencyApiRef } from '../../api/transparencyApi';
import { toQuery, usePromiseFilter } from '../../hooks/usePromiseFilter';
import { useTransparencyTranslation } from '../../hooks/useTransparencyTranslation';
import { ProposeButton } from '../ProposePromise';
import { TransparencyPage } from '../TransparencyPage';
import { MarketPromises } from './MarketPromises';
import { PromiseFilters } from './PromiseFilters';

/** The largest page that the contract allows: a register of promises is short. */
const pageSize = 100;

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
      minWidth: 0,
    },
    count: { color: theme.palette.text.secondary },
    more: { justifySelf: 'center' },
  }),
  { name: 'TransparencyPromisesPage' },
);

/** What we publicly hold ourselves to, market by market. */
export function PromisesPage() {
  const classes = useStyles();
  const t = useTransparencyTranslation();
  const filter = usePromiseFilter();
  const promises = usePages(
    transparencyApiRef,
    (api, cursor) =>
      api.listPromises({
        query: { ...toQuery(filter), limit: pageSize, cursor },
      }),
    [filter],
  );
  const waiting = useLoaded(
    transparencyApiRef,
    api =>
      api.listPromises({
        query: { ...toQuery({ ...filter, scope: 'proposed' }), limit: 1 },
      }),
    [filter],
  );
  useLiveReload(
    () => {
      promises.retry();
      waiting.retry();
    },
    { channel: transparencySignalChannel },
  );

  const { items, error } = promises;
  return (
    <TransparencyPage
      title={t('promises.title')}
      subtitle={t('promises.subtitle')}
      actions={<ProposeButton market={filter.market} />}
    >
      <div className={classes.root}>
        <PromiseFilters filter={filter} waiting={waiting.value?.totalCount} />
        <span className={classes.count} role="status">
          {items &&
            t('promises.count', {
              count: promises.totalCount ?? items.length,
            })}
        </span>
        {!items && !error && <PageSkeleton rows={6} />}
        {items?.length === 0 && <NothingFound active={filter.active} />}
        {items &&
          byMarket(items).map(([market, group]) => (
            <MarketPromises key={market} market={market} promises={group} />
          ))}
        {error && <PageError error={error} onRetry={promises.retry} />}
        {promises.more && (
          <Button
            className={classes.more}
            variant="outlined"
            disabled={promises.loading}
            onClick={promises.more}
          >
            {t('promises.more')}
          </Button>
        )}
      </div>
    </TransparencyPage>
  );
}

function NothingFound({ active }: { active: boolean }) {
  const t = useTransparencyTranslation();
  const address = useAddress();
  return (
    <PageMessage title={t('promises.none')} text={t('promises.noneHint')}>
      <Button variant="outlined" onClick={() => address.set({ scope: 'all' })}>
        {t('promises.showAll')}
      </Button>
      {active && (
        <Button
          variant="outlined"
          onClick={() =>
            address.set({
              market: undefined,
              subject: undefined,
              entity: undefined,
            })
          }
        >
          {t('promises.clearFilters')}
        </Button>
      )}
    </PageMessage>
  );
}

/** The list comes in the order of markets. */
function byMarket(
  promises: readonly CustomerPromise[],
): Array<[string, CustomerPromise[]]> {
  const groups = new Map<string, CustomerPromise[]>();
  for (const promise of promises) {
    const group = groups.get(promise.market) ?? [];
    group.push(promise);
    groups.set(promise.market, group);
  }
  return [...groups];
}
