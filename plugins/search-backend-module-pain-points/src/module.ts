import {
  createPainPointsClient,
  painReadPermission,
  searchDocumentSchema,
} from '@trust-portal/plugin-pain-points-common';
import { createRecordCollatorModule } from '@trust-portal/record-collator';

/** Brings pains and kinds, in both languages. Evidence is never among it. */
export const searchModulePainPoints = createRecordCollatorModule({
  pluginId: 'pain-points',
  configKey: 'painPoints',
  readPermission: painReadPermission,
  documentSchema: searchDocumentSchema,
  createClient: createPainPointsClient,
});
