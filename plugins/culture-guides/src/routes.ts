import {
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

/** The overview of all markets, and the base of every page of the guides. */
export const rootRouteRef = createRouteRef();

export const guideRouteRef = createSubRouteRef({
  parent: rootRouteRef,
  path: '/guide/:market',
});
export const sectionRouteRef = createSubRouteRef({
  parent: rootRouteRef,
  path: '/section/:sectionId',
});
export const calendarRouteRef = createSubRouteRef({
  parent: rootRouteRef,
  path: '/calendar/:market',
});
export const launchRouteRef = createSubRouteRef({
  parent: rootRouteRef,
  path: '/launch/:launchId',
});
export const fieldReportRouteRef = createSubRouteRef({
  parent: rootRouteRef,
  path: '/field-report/:reportId',
});
