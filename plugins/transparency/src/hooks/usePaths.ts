import { useMemo } from 'react';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { withQuery, type Query } from '@trust-portal/trust-ui';
import { rootRouteRef } from '../routes';

/** The addresses of the pages, wherever the app has mounted them. */
export function usePaths() {
  const root = useRouteRef(rootRouteRef)?.() ?? '/transparency';
  return useMemo(
    () => ({
      promises: (query?: Query) => withQuery(`${root}/promises`, query),
      promise: (id: string) => `${root}/promise/${id}`,
    }),
    [root],
  );
}
