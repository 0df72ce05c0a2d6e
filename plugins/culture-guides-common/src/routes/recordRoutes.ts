import { recordRoutes } from '@trust-portal/record-contracts';
import {
  cultureGuidesDueItemSchema,
  cultureGuidesSearchDocumentSchema,
} from '../schemas';

/** The small contracts that every domain serves. */
export const cultureGuidesRecordRoutes = recordRoutes({
  dueItem: cultureGuidesDueItemSchema,
  searchDocument: cultureGuidesSearchDocumentSchema,
});
