import { useMemo } from 'react';
import {
  openPainStates,
  type PainFacets,
} from '@trust-portal/plugin-pain-points-common';
import { useAddress } from '@trust-portal/trust-ui';
import type { PainFilterView } from './usePainFilter';

/** The parts of the list that are one press away; each pain is in one of the first three. */
export const painScopes = ['open', 'resolved', 'declined', 'all'] as const;
export type PainScope = (typeof painScopes)[number];

/** The part of the list that the address asks for. */
export interface PainScopeView {
  /** Nothing when the reader chose states that make no such part. */
  scope?: PainScope;
  /** The filters of the address within that part, for the query of a call. */
  query: PainFilterView['query'];
  choose: (scope: PainScope) => void;
}

/**
 * Open pains are the work, so an address without states shows these. `show=all`
 * asks for every state, `state=…` for those that it names.
 */
export function usePainScope(filter: PainFilterView): PainScopeView {
  const address = useAddress();
  return useMemo(() => {
    const states = filter.query.state;
    const everything = address.get('show') === 'all' && !states;
    return {
      scope: scopeOf(states, everything),
      query:
        states || everything
          ? filter.query
          : { ...filter.query, state: [...openPainStates] },
      choose: scope =>
        address.set({
          show: scope === 'all' ? scope : undefined,
          state: scope === 'open' || scope === 'all' ? undefined : scope,
        }),
    };
  }, [address, filter]);
}

function scopeOf(
  states: readonly string[] | undefined,
  everything: boolean,
): PainScope | undefined {
  if (!states) return everything ? 'all' : 'open';
  const isOpen =
    states.length === openPainStates.length &&
    openPainStates.every(state => states.includes(state));
  if (isOpen) return 'open';
  return states.length === 1
    ? painScopes.find(scope => scope === states[0])
    : undefined;
}

/** How many pains each part holds, from the counts by state. */
export function countScopes(
  states: PainFacets['state'],
): Record<PainScope, number> {
  const sum = (names: readonly string[]) =>
    names.reduce((total, name) => total + (states[name] ?? 0), 0);
  return {
    open: sum(openPainStates),
    resolved: sum(['resolved']),
    declined: sum(['declined']),
    all: sum(Object.keys(states)),
  };
}
