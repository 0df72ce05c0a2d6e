import { useMemo } from 'react';
import {
  evidenceSorts,
  type EvidenceType,
} from '@trust-portal/plugin-pain-points-common';
import { useAddress } from '@trust-portal/trust-ui';

/** The filters of voices that can hold several values; each has counts. */
export const evidenceFacetNames = [
  'state',
  'type',
  'channel',
  'market',
  'language',
  'redaction',
] as const;
export type EvidenceFacetName = (typeof evidenceFacetNames)[number];

/** Filters that come with links from other pages and have no counts. */
const linkedFilters = ['ground', 'pain', 'import'] as const;

export type EvidenceSort = (typeof evidenceSorts)[number];
export type { EvidenceType };

/** Stands in the address for 'voices in any state'; without it the inbox shows those that wait. */
export const anyState = 'any';

type Multiple = EvidenceFacetName | (typeof linkedFilters)[number];

/** Which voices the inbox shows, as the address holds it. */
export interface EvidenceFilterView {
  /** For the query of a call. */
  query: Partial<Record<Multiple, string[]>> & {
    q?: string;
    assignee?: 'me' | 'nobody';
    overdue?: 'true';
    unanswered?: 'true';
  };
  sort: EvidenceSort;
  /** How many filters are set beside the state and the search. */
  count: number;
  /** Whether anything but the waiting voices is asked for. */
  active: boolean;
}

/** Reads the filters of voices from the address. */
export function useEvidenceFilter(): EvidenceFilterView {
  const address = useAddress();
  // The address also holds the voice that is read; moving on must not ask for the list again.
  const key = new URLSearchParams(address.text);
  key.delete('voice');
  const view = key.toString();
  return useMemo(() => {
    const search = new URLSearchParams(view);
    const query: EvidenceFilterView['query'] = {};
    const words = search.get('q')?.trim();
    if (words) query.q = words;
    for (const name of [...evidenceFacetNames, ...linkedFilters]) {
      const values = search.getAll(name);
      if (values.length > 0) query[name] = values;
    }
    let count = Object.keys(query).filter(
      name => name !== 'q' && name !== 'state',
    ).length;
    const stateChosen = query.state !== undefined;
    if (!query.state) query.state = ['inbox'];
    if (query.state.includes(anyState)) delete query.state;
    const assignee = search.get('assignee');
    if (assignee === 'me' || assignee === 'nobody') query.assignee = assignee;
    if (search.get('overdue') === 'true') query.overdue = 'true';
    if (search.get('unanswered') === 'true') query.unanswered = 'true';
    if (stateChosen) count += 1;
    const sort =
      evidenceSorts.find(name => name === search.get('sort')) ?? 'newest';
    return {
      query,
      sort,
      count,
      active:
        count > 0 ||
        Boolean(query.q ?? query.assignee ?? query.overdue ?? query.unanswered),
    };
  }, [view]);
}

/** The address without any filter of voices; sorting stays. */
export const noEvidenceFilters: Record<string, undefined> = Object.fromEntries(
  [
    'q',
    'assignee',
    'overdue',
    'unanswered',
    'voice',
    ...evidenceFacetNames,
    ...linkedFilters,
  ].map(name => [name, undefined]),
);
