import {
  dueItemSchema,
  recordSearchDocumentSchema,
} from '@trust-portal/record-contracts';
import { z } from 'zod';

/** Why something waits for somebody. */
export const transparencyDueReasons = ['promise-to-approve'] as const;
export const transparencyDueItemSchema = dueItemSchema(transparencyDueReasons);
export type TransparencyDueItem = z.output<typeof transparencyDueItemSchema>;

/** A document for the portal's search box. */
export const transparencySearchDocumentSchema =
  recordSearchDocumentSchema.extend({ type: z.enum(['promise']) });
/** What a search result carries of a document: an excerpt of its text, and not who may find it. */
export const foundTransparencyDocumentSchema =
  transparencySearchDocumentSchema.omit({ audience: true });
