import {
  dueItemSchema,
  readerTextsSchema,
  recordSearchDocumentSchema,
} from '@trust-portal/record-contracts';
import { z } from 'zod';

/** Why something waits for somebody. */
export const painPointsDueReasons = [
  'remedy-due',
  'voice-to-answer',
  'reading-to-confirm',
  'interim-answer-to-approve',
  'interim-answer-expires',
  'redaction-waiting',
  'customers-to-tell',
  'pain-without-owner',
] as const;
export const painPointsDueItemSchema = dueItemSchema(painPointsDueReasons);
export type DueItem = z.output<typeof painPointsDueItemSchema>;

/** A document for the portal's search box. */
export const searchDocumentSchema = recordSearchDocumentSchema.extend({
  type: z.enum(['pain', 'kind']),
  kindId: z.string(),
  kindName: readerTextsSchema.optional(),
  state: z.string().optional(),
  priority: z.string().optional(),
});
/** What a search result carries of a document: an excerpt of its text, and not who may find it. */
export const foundDocumentSchema = searchDocumentSchema.omit({
  audience: true,
});
export type FoundDocument = z.output<typeof foundDocumentSchema>;
