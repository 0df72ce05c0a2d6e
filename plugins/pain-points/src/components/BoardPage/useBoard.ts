import { useCallback, useEffect, useState } from 'react';
import {
  painStates,
  type Pain,
  type PainDetail,
  type PainState,
  painPointsSignalChannel,
} from '@trust-portal/plugin-pain-points-common';
import { type Loaded, useLiveReload, useLoaded } from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { usePainFilter } from '../../hooks/usePainFilter';

/** How many pains a column shows; the way to the rest leads to the list. */
export const columnLimit = 50;

/** One state of the board. */
export interface BoardColumnData {
  state: PainState;
  pains: Pain[];
  /** In this state and within the filters, shown or not. */
  total: number;
}

/** The board, and where pains stand that somebody is just moving. */
export interface Board extends Omit<Loaded<unknown>, 'value'> {
  columns?: BoardColumnData[];
  /** Shows a pain in another column before the server has agreed. */
  place: (painId: string, state: PainState) => void;
  /** Forgets that, because the server has not agreed. */
  putBack: (painId: string) => void;
  /** Takes what the server answered. */
  settle: (pain: PainDetail) => void;
}

/** Fetches all columns within the filters of the address. */
export function useBoard(): Board {
  const { query } = usePainFilter();
  const [placed, setPlaced] = useState<ReadonlyMap<string, PainState>>(
    new Map(),
  );
  const loaded = useLoaded(
    painPointsApiRef,
    async api => {
      const wanted = painStates.filter(
        state => !query.state || query.state.includes(state),
      );
      return Promise.all(
        wanted.map(async state => {
          const page = await api.listPains({
            query: {
              ...query,
              state: [state],
              sort: 'priority',
              limit: columnLimit,
            },
          });
          return {
            state,
            pains: page.items,
            total: page.totalCount ?? page.items.length,
          };
        }),
      );
    },
    [query],
  );
  useLiveReload(loaded.retry, { channel: painPointsSignalChannel });

  const place = useCallback((painId: string, state: PainState) => {
    setPlaced(before => new Map(before).set(painId, state));
  }, []);
  const putBack = useCallback((painId: string) => {
    setPlaced(before => {
      const after = new Map(before);
      after.delete(painId);
      return after;
    });
  }, []);
  const { value, ...rest } = loaded;
  // Forgotten only when the new columns are drawn: before, the cards would jump back for a moment and lose the focus.
  useEffect(() => setPlaced(new Map()), [value]);
  const settle = useCallback(() => rest.retry(), [rest]);

  return {
    columns: value && moved(value, placed),
    place,
    putBack,
    settle,
    ...rest,
  };
}

/** The columns with the moved pains in their new places, on top where they are seen. */
export function moved(
  columns: readonly BoardColumnData[],
  placed: ReadonlyMap<string, PainState>,
): BoardColumnData[] {
  const all = columns.flatMap(column => column.pains);
  return columns.map(column => {
    const left = column.pains.filter(
      pain => (placed.get(pain.id) ?? column.state) !== column.state,
    );
    const came = all.filter(
      pain =>
        placed.get(pain.id) === column.state && pain.state !== column.state,
    );
    return {
      state: column.state,
      pains: [
        ...came.map(pain => ({ ...pain, state: column.state })),
        ...column.pains.filter(pain => !left.includes(pain)),
      ],
      total: column.total - left.length + came.length,
    };
  });
}
