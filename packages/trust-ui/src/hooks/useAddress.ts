import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/** The view of a page, as its address holds it. */
export interface Address {
  get: (name: string) => string | undefined;
  all: (name: string) => string[];
  /** Changes several parts at once; undefined and empty parts are taken out. */
  set: (
    parts: Record<string, string | readonly string[] | undefined>,
    options?: {
      /** Leaves no step in the browser's history, for typing in a search box. */
      replace?: boolean;
    },
  ) => void;
  /** The whole query, for a list of dependencies. */
  text: string;
}

/** Keeps filters, sorting, search and tab in the address bar, so that a view can be shared and found again. */
export function useAddress(): Address {
  const [search, setSearch] = useSearchParams();
  const set = useCallback<Address['set']>(
    (parts, options) => {
      setSearch(
        before => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(parts)) {
            after.delete(name);
            for (const item of value === undefined ? [] : [value].flat()) {
              if (item !== '') after.append(name, item);
            }
          }
          return after;
        },
        { replace: options?.replace },
      );
    },
    [setSearch],
  );
  return useMemo(
    () => ({
      get: name => search.get(name) ?? undefined,
      all: name => search.getAll(name),
      set,
      text: search.toString(),
    }),
    [search, set],
  );
}
