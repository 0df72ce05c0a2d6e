import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type DependencyList,
} from 'react';
import { useApi, type ApiRef } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import type { Page } from '@trust-portal/http-contract';

/** A list that is fetched page by page. */
export interface Pages<Item> {
  /** Undefined until the first page is there. */
  items?: Item[];
  totalCount?: number;
  loading: boolean;
  error?: Error;
  /** Fetches the next page; absent on the last one. */
  more?: () => void;
  /** Fetches as many pages again as there are now. */
  retry: () => void;
}

interface State<Item> {
  items?: Item[];
  totalCount?: number;
  nextCursor?: string;
  pages: number;
  loading: boolean;
  error?: Error;
}

/**
 * Fetches a list page by page. What is shown stays while it is asked for again.
 *
 * @param apiRef - the client that `load` is given
 * @param load - fetches the page behind a cursor, the first one without
 * @param dependencies - begin at the first page again when one of them changes
 */
export function usePages<Api, Item>(
  apiRef: ApiRef<Api>,
  load: (api: Api, cursor?: string) => Promise<Page<Item>>,
  dependencies: DependencyList,
): Pages<Item> {
  const api = useApi(apiRef);
  const [state, setState] = useState<State<Item>>({ pages: 1, loading: true });
  const latestLoad = useRef(load);
  latestLoad.current = load;
  // Answers to a question that nobody asks any more are dropped.
  const question = useRef(0);

  const fetchPages = useCallback(
    async (pages: number) => {
      const own = ++question.current;
      setState(before => ({ ...before, loading: true, error: undefined }));
      try {
        const items: Item[] = [];
        let totalCount: number | undefined;
        let cursor: string | undefined;
        let fetched = 0;
        do {
          const page = await latestLoad.current(api, cursor);
          items.push(...page.items);
          totalCount = totalCount ?? page.totalCount;
          cursor = page.nextCursor;
          fetched += 1;
        } while (cursor && fetched < pages);
        if (own === question.current) {
          setState({
            items,
            totalCount,
            nextCursor: cursor,
            pages: fetched,
            loading: false,
          });
        }
      } catch (error) {
        if (own === question.current) {
          setState({ pages: 1, loading: false, error: toError(error) });
        }
      }
    },
    [api],
  );

  useEffect(() => {
    fetchPages(1);
    return () => {
      question.current += 1;
    };
    // The caller names what the list depends on, as useEffect's own callers do.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [fetchPages, ...dependencies]);

  const { items, totalCount, nextCursor, pages, loading, error } = state;
  const more = useCallback(async () => {
    const own = ++question.current;
    setState(before => ({ ...before, loading: true }));
    try {
      const page = await latestLoad.current(api, nextCursor);
      if (own === question.current) {
        setState(before => ({
          ...before,
          items: [...(before.items ?? []), ...page.items],
          nextCursor: page.nextCursor,
          pages: before.pages + 1,
          loading: false,
        }));
      }
    } catch (failure) {
      if (own === question.current) {
        setState(before => ({
          ...before,
          loading: false,
          error: toError(failure),
        }));
      }
    }
  }, [api, nextCursor]);
  const retry = useCallback(() => {
    fetchPages(pages);
  }, [fetchPages, pages]);

  return {
    items,
    totalCount,
    loading,
    error,
    more: nextCursor ? more : undefined,
    retry,
  };
}
