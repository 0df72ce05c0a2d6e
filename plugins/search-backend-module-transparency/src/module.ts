import {
  createTransparencyClient,
  promiseReadPermission,
  transparencySearchDocumentSchema,
} from '@trust-portal/plugin-transparency-common';
import { createRecordCollatorModule } from '@trust-portal/record-collator';

/** Brings promises that hold today, in both languages. */
export const searchModuleTransparency = createRecordCollatorModule({
  pluginId: 'transparency',
  configKey: 'transparency',
  readPermission: promiseReadPermission,
  documentSchema: transparencySearchDocumentSchema,
  createClient: createTransparencyClient,
});
