import { PageBlueprint } from '@backstage/frontend-plugin-api';
import VisibilityIcon from '@material-ui/icons/Visibility';
import { rootRouteRef } from '../routes';

/** The one page of the plugin; `src/pages` says what it shows at which address. */
export const transparencyPage = PageBlueprint.make({
  params: {
    path: '/transparency',
    routeRef: rootRouteRef,
    title: 'Transparency',
    icon: <VisibilityIcon fontSize="inherit" />,
    noHeader: true,
    loader: () =>
      import('../components/TransparencyRouter').then(module => (
        <module.TransparencyRouter />
      )),
  },
});
