import { useMemo } from 'react';
import { painSorts, painStates } from '@trust-portal/plugin-pain-points-common';
import { useAddress } from '@trust-portal/trust-ui';

/** The filters that can hold several values. */
export const multipleFilters = [
  'state',
  'kind',
  'priority',
  'market',
  'owner',
  'challenge',
  'segment',
  'entity',
] as const;
export type MultipleFilter = (typeof multipleFilters)[number];

/** The filters that are on or off. */
export const switches = ['silent', 'following', 'merged'] as const;
export type Switch = (typeof switches)[number];

export type PainSort = (typeof painSorts)[number];

/** The filters of the list, the board and the exports, as the address holds them. */
export interface PainFilterView {
  /** For the query of a call. */
  query: { q?: string } & Partial<Record<MultipleFilter, string[]>> &
    Partial<Record<Switch, 'true'>>;
  sort: PainSort;
  /** Whether anything is filtered at all. */
  active: boolean;
}

/** Reads the filters from the address; values that cannot be are left out. */
export function usePainFilter(): PainFilterView {
  const address = useAddress();
  return useMemo(() => {
    const query: PainFilterView['query'] = {};
    const search = address.get('q')?.trim();
    if (search) query.q = search;
    for (const name of multipleFilters) {
      const values = address
        .all(name)
        .filter(
          value =>
            name !== 'state' || painStates.some(state => state === value),
        );
      if (values.length > 0) query[name] = values;
    }
    for (const name of switches) {
      if (address.get(name) === 'true') query[name] = 'true';
    }
    const sort =
      painSorts.find(candidate => candidate === address.get('sort')) ??
      'priority';
    return { query, sort, active: Object.keys(query).length > 0 };
  }, [address]);
}

/** The address without any filter; sorting stays. */
export const noFilters: Record<string, undefined> = Object.fromEntries(
  ['q', ...multipleFilters, ...switches].map(name => [name, undefined]),
);
