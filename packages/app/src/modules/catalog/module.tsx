import { createFrontendModule } from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import catalogGraphPlugin from '@backstage/plugin-catalog-graph/alpha';
import {
  EntityCardBlueprint,
  EntityHeaderLayoutBlueprint,
} from '@backstage/plugin-catalog-react/alpha';

/** This page brings its own main landmark; its head is {@link entityPageHeader}. */
const entityPage = catalogPlugin
  .getExtension('page:catalog/entity')
  .override({ params: { noHeader: true } });

const entityPageHeader = EntityHeaderLayoutBlueprint.make({
  params: {
    loader: async () => (await import('./EntityPageHeader')).EntityPageHeader,
  },
});

/** Takes the place of the stock card of the same name. */
const entityAboutCard = EntityCardBlueprint.make({
  name: 'about',
  params: {
    type: 'info',
    filter: {
      kind: { $in: ['component', 'api', 'system', 'domain', 'resource'] },
    },
    loader: async () => {
      const { EntityAboutCard } = await import('./EntityAboutCard');
      return <EntityAboutCard />;
    },
  },
});

/** This page draws a header of its own; with the layout's there would be two. */
const relationsPage = catalogGraphPlugin
  .getExtension('page:catalog-graph')
  .override({ params: { noHeader: true } });

/** One h1 and one main landmark on the pages of single catalog entities. */
export const catalogModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [entityPage, entityPageHeader, entityAboutCard],
});

/** One h1 and one main landmark on the page of relations. */
export const catalogGraphModule = createFrontendModule({
  pluginId: 'catalog-graph',
  extensions: [relationsPage],
});
