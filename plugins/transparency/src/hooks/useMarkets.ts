import { useMemo } from 'react';
import { usePortalVocabulary } from '@trust-portal/trust-ui';
import type { Market } from '@trust-portal/portal-vocabulary';

/** What a promise needs of its market. */
export type PromiseMarket = Pick<
  Market,
  'id' | 'name' | 'currency' | 'timeZone'
>;

/**
 * The markets by id. One that the configuration has dropped keeps its promises and goes by its id; `XXX` is the code of
 * ISO 4217 for no currency.
 */
export function useMarkets(): (id: string) => PromiseMarket {
  const { markets } = usePortalVocabulary();
  return useMemo(() => {
    const byId = new Map<string, PromiseMarket>(
      markets.map(market => [market.id, market]),
    );
    return id =>
      byId.get(id) ?? {
        id,
        name: { en: id, zh: id },
        currency: 'XXX',
        timeZone: 'UTC',
      };
  }, [markets]);
}
