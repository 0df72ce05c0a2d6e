import { PageBlueprint } from '@backstage/frontend-plugin-api';
import TrackChangesIcon from '@material-ui/icons/TrackChanges';
import { rootRouteRef } from '../routes';

/** The one page of the plugin; `src/pages` says what it shows at which address. */
export const painPointsPage = PageBlueprint.make({
  params: {
    path: '/pain-points',
    routeRef: rootRouteRef,
    title: 'Pain points',
    icon: <TrackChangesIcon fontSize="inherit" />,
    noHeader: true,
    loader: () =>
      import('../components/PainPointsRouter').then(module => (
        <module.PainPointsRouter />
      )),
  },
});
