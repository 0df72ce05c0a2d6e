import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** On the pages of the catalog: the open pains that touch this entity. */
export const entityPainsCard = EntityCardBlueprint.make({
  name: 'open-pains',
  params: {
    type: 'info',
    filter: {
      kind: { $in: ['component', 'system', 'api', 'domain', 'resource'] },
    },
    loader: () =>
      import('../components/EntityPainsCard').then(module => (
        <module.EntityPainsCard />
      )),
  },
});
