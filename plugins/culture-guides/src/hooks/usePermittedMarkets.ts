import { useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  AuthorizeResult,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { usePortalVocabulary } from '@trust-portal/trust-ui';
import useAsync from 'react-use/esm/useAsync';

/**
 * The markets in which the reader may do something; empty until it is known.
 * The questions about all markets travel together, and the server decides
 * again on each change.
 */
export function usePermittedMarkets(
  permission: ResourcePermission,
): ReadonlySet<string> {
  const permissions = useApi(permissionApiRef);
  const { markets } = usePortalVocabulary();
  const answers = useAsync(
    () =>
      Promise.all(
        markets.map(({ id }) =>
          permissions.authorize({ permission, resourceRef: id }),
        ),
      ),
    [permissions, permission, markets],
  );
  return useMemo(
    () =>
      new Set(
        markets
          .filter(
            (_, index) =>
              answers.value?.[index]?.result === AuthorizeResult.ALLOW,
          )
          .map(({ id }) => id),
      ),
    [markets, answers.value],
  );
}
