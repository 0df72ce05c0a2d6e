import { defineContract } from '@trust-portal/http-contract';
import { recordRoutes } from '@trust-portal/record-contracts';
import { promiseRoutes } from './routes/promiseRoutes';
import {
  transparencyDueItemSchema,
  transparencySearchDocumentSchema,
} from './schemas';

/** Everything that the transparency plugin answers to. */
export const transparencyContract = defineContract({
  pluginId: 'transparency',
  title: 'Transparency',
  version: '1.0.0',
  description: 'What we publicly promise to customers.',
  routes: {
    ...promiseRoutes,
    ...recordRoutes({
      dueItem: transparencyDueItemSchema,
      searchDocument: transparencySearchDocumentSchema,
    }),
  },
});

export { promiseRoutes };
