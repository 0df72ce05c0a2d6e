import {
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

/** The base of every page of transparency. */
export const rootRouteRef = createRouteRef();

export const promiseRouteRef = createSubRouteRef({
  parent: rootRouteRef,
  path: '/promise/:promiseId',
});
