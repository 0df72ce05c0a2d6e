import {
  createCultureGuidesClient,
  cultureGuidesSearchDocumentSchema,
  guideReadPermission,
} from '@trust-portal/plugin-culture-guides-common';
import { createRecordCollatorModule } from '@trust-portal/record-collator';

/** Brings published sections and approved terms, in all their languages. */
export const searchModuleCultureGuides = createRecordCollatorModule({
  pluginId: 'culture-guides',
  configKey: 'cultureGuides',
  readPermission: guideReadPermission,
  documentSchema: cultureGuidesSearchDocumentSchema,
  createClient: createCultureGuidesClient,
});
