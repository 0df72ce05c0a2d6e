import { PageBlueprint } from '@backstage/frontend-plugin-api';
import PublicIcon from '@material-ui/icons/Public';
import { rootRouteRef } from '../routes';

/** The one page of the plugin; `src/pages` says what it shows at which address. */
export const cultureGuidesPage = PageBlueprint.make({
  params: {
    path: '/culture-guides',
    routeRef: rootRouteRef,
    title: 'Culture guides',
    icon: <PublicIcon fontSize="inherit" />,
    noHeader: true,
    loader: () =>
      import('../components/CultureGuidesRouter').then(module => (
        <module.CultureGuidesRouter />
      )),
  },
});
