import { useMemo } from 'react';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { withQuery, type Query } from '@trust-portal/trust-ui';
import {
  boardRouteRef,
  evidenceRouteRef,
  kindRouteRef,
  painRouteRef,
  painsRouteRef,
  reportRouteRef,
  rootRouteRef,
} from '../routes';

/** The addresses of the pages of this plugin. */
export interface Paths {
  catalog: (query?: Query) => string;
  kind: (kindId: string, query?: Query) => string;
  pains: (query?: Query) => string;
  board: (query?: Query) => string;
  pain: (painId: string, query?: Query) => string;
  report: (query?: Query) => string;
  evidence: (evidenceId: string) => string;
  inbox: (query?: Query) => string;
  redaction: (query?: Query) => string;
  import: (query?: Query) => string;
  topTen: (query?: Query) => string;
  taxonomy: (query?: Query) => string;
}

/** The addresses of the pages, wherever the app has mounted them. */
export function usePaths(): Paths {
  const root = useRouteRef(rootRouteRef);
  const kind = useRouteRef(kindRouteRef);
  const pains = useRouteRef(painsRouteRef);
  const board = useRouteRef(boardRouteRef);
  const pain = useRouteRef(painRouteRef);
  const report = useRouteRef(reportRouteRef);
  const evidence = useRouteRef(evidenceRouteRef);
  return useMemo(
    () => ({
      catalog: query => withQuery(root?.() ?? '', query),
      kind: (kindId, query) => withQuery(kind?.({ kindId }) ?? '', query),
      pains: query => withQuery(pains?.() ?? '', query),
      board: query => withQuery(board?.() ?? '', query),
      pain: (painId, query) => withQuery(pain?.({ painId }) ?? '', query),
      report: query => withQuery(report?.() ?? '', query),
      evidence: evidenceId => evidence?.({ evidenceId }) ?? '',
      inbox: query => withQuery(`${root?.() ?? ''}/inbox`, query),
      redaction: query => withQuery(`${root?.() ?? ''}/redaction`, query),
      import: query => withQuery(`${root?.() ?? ''}/import`, query),
      topTen: query => withQuery(`${root?.() ?? ''}/top-ten`, query),
      taxonomy: query => withQuery(`${root?.() ?? ''}/taxonomy`, query),
    }),
    [root, kind, pains, board, pain, report, evidence],
  );
}
