import { createPermission } from '@backstage/plugin-permission-common';
import {
  createContractClient,
  defineContract,
} from '@trust-portal/http-contract';
import {
  dueItemSchema,
  recordRoutes,
  recordSearchDocumentSchema,
} from '@trust-portal/record-contracts';
import { z } from 'zod';
import { SearchedDomain } from './RecordCollatorFactory';

const documentSchema = recordSearchDocumentSchema.extend({
  type: z.enum(['note']),
});

const contract = defineContract({
  pluginId: 'notes',
  title: 'Notes',
  version: '1.0.0',
  description: 'A domain for tests.',
  routes: recordRoutes({
    dueItem: dueItemSchema(['note-to-answer']),
    searchDocument: documentSchema,
  }),
});

/** A domain that serves the contracts of every domain and nothing else. */
export const notesDomain: SearchedDomain = {
  pluginId: 'notes',
  readPermission: createPermission({
    name: 'notes.note.read',
    attributes: { action: 'read' },
  }),
  documentSchema,
  createClient: options => createContractClient({ contract, ...options }),
};
