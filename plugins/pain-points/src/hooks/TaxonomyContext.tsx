import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type {
  Kind,
  PriorityTable,
  Taxonomy,
  TrustChallenge,
} from '@trust-portal/plugin-pain-points-common';
import { PageError, PageSkeleton, useLoaded } from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../api/painPointsApi';
import { PageFrame } from '../components/PainPointsPage';

/** The taxonomy and the priority table of today, which every page needs. */
export interface CurrentTaxonomy {
  taxonomy: Taxonomy;
  priorityTable: PriorityTable;
  kindById: ReadonlyMap<string, Kind>;
  challengeById: ReadonlyMap<string, TrustChallenge>;
  /** Asks again, after an edit. */
  reload: () => void;
}

const TaxonomyContext = createContext<CurrentTaxonomy | undefined>(undefined);

/** Fetches taxonomy and priority table once for all pages below it. */
export function TaxonomyProvider(props: { children: ReactNode }) {
  const { value, error, retry } = useLoaded(
    painPointsApiRef,
    async api => {
      const [taxonomy, priorityTable] = await Promise.all([
        api.getTaxonomy({ query: {} }),
        api.getPriorityTable({ query: {} }),
      ]);
      return { taxonomy, priorityTable };
    },
    [],
  );
  const current = useMemo(
    () =>
      value && {
        ...value,
        kindById: new Map(value.taxonomy.kinds.map(kind => [kind.id, kind])),
        challengeById: new Map(
          value.taxonomy.challenges.map(challenge => [challenge.id, challenge]),
        ),
        reload: retry,
      },
    [value, retry],
  );
  if (current) {
    return (
      <TaxonomyContext.Provider value={current}>
        {props.children}
      </TaxonomyContext.Provider>
    );
  }
  return error ? (
    <PageFrame>
      <PageError error={error} onRetry={retry} />
    </PageFrame>
  ) : (
    <PageFrame>
      <PageSkeleton />
    </PageFrame>
  );
}

/**
 * The taxonomy and the priority table of today.
 *
 * @throws Error outside of a {@link TaxonomyProvider}
 */
export function useTaxonomy(): CurrentTaxonomy {
  const current = useContext(TaxonomyContext);
  if (!current) {
    throw new Error('useTaxonomy needs a TaxonomyProvider around it');
  }
  return current;
}
