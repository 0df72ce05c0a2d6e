import {
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

/** The map of kinds, and the base of every page of the pain-point catalog. */
export const rootRouteRef = createRouteRef();

export const kindRouteRef = createSubRouteRef({
  parent: rootRouteRef,
  path: '/kind/:kindId',
});
export const painsRouteRef = createSubRouteRef({
  parent: rootRouteRef,
  path: '/pains',
});
export const boardRouteRef = createSubRouteRef({
  parent: rootRouteRef,
  path: '/board',
});
export const painRouteRef = createSubRouteRef({
  parent: rootRouteRef,
  path: '/pain/:painId',
});
export const reportRouteRef = createSubRouteRef({
  parent: rootRouteRef,
  path: '/report',
});
/** One voice of a customer. */
export const evidenceRouteRef = createSubRouteRef({
  parent: rootRouteRef,
  path: '/evidence/:evidenceId',
});
