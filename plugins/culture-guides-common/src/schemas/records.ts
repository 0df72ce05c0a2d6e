import {
  dueItemSchema,
  readerTextsSchema,
  recordSearchDocumentSchema,
} from '@trust-portal/record-contracts';
import { z } from 'zod';

/** Why something waits for somebody. */
export const cultureGuidesDueReasons = [
  'section-review-due',
  'section-to-revise',
  'revision-to-approve',
  'revision-to-approve-law',
  'revision-returned',
  'translation-behind',
  'field-report-to-answer',
  'guide-to-read',
  'launch-item-to-sign',
  'launch-item-expires',
  'wording-to-approve',
] as const;
export const cultureGuidesDueItemSchema = dueItemSchema(
  cultureGuidesDueReasons,
);
export type CultureGuidesDueItem = z.output<typeof cultureGuidesDueItemSchema>;

/** A document for the portal's search box: a published section, or an approved term. */
export const cultureGuidesSearchDocumentSchema =
  recordSearchDocumentSchema.extend({
    type: z.enum(['section', 'term']),
    sectionKind: z.string().optional(),
    marketName: readerTextsSchema.optional(),
  });
export const foundGuideDocumentSchema = cultureGuidesSearchDocumentSchema.omit({
  audience: true,
});
export type FoundGuideDocument = z.output<typeof foundGuideDocumentSchema>;
