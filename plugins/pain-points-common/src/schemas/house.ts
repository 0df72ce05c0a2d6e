import { pageQuerySchema } from '@trust-portal/http-contract';
import { z } from 'zod';
import {
  dateSchema,
  instantSchema,
  localizedText,
  userRefSchema,
} from './common';

/** A reference to a record of any plugin: `pain-points/pain/PP-0012`. */
export const recordReferenceSchema = z
  .string()
  .max(200)
  .regex(/^[a-z-]+\/[a-z-]+\/[A-Za-z0-9-]+$/);

export const referencesRequestSchema = z.strictObject({
  references: z.array(recordReferenceSchema).min(1).max(100),
});
export const resolvedReferenceSchema = z.object({
  reference: recordReferenceSchema,
  title: localizedText(300),
  state: z.string(),
  /** The page in the portal. */
  path: z.string(),
});

/** What waits for the caller or the caller's groups. */
export const dueItemSchema = z.object({
  reference: recordReferenceSchema,
  /** A stable code; the page writes the sentence. */
  reason: z.enum([
    'remedy-due',
    'voice-to-answer',
    'reading-to-confirm',
    'interim-answer-to-approve',
    'interim-answer-expires',
    'redaction-waiting',
    'customers-to-tell',
    'pain-without-owner',
  ]),
  title: localizedText(300),
  dueOn: dateSchema.optional(),
  /** The person or group it waits for. */
  waitsFor: z.string(),
  path: z.string(),
});
export type DueItem = z.output<typeof dueItemSchema>;

export const activityQuerySchema = pageQuerySchema.extend({
  record: recordReferenceSchema.optional(),
  person: userRefSchema.optional(),
  from: instantSchema.optional(),
  to: instantSchema.optional(),
});
export const activitySchema = z.object({
  id: z.string(),
  at: instantSchema,
  /** A person, or `system` for what the portal did by itself. */
  actor: z.string(),
  record: recordReferenceSchema,
  /** A stable code such as `pain-transitioned`. */
  action: z.string(),
  note: z.string().optional(),
  /** Codes and numbers that the sentence of the action needs; never personal text. */
  details: z.record(z.string(), z.unknown()),
});
export type Activity = z.output<typeof activitySchema>;

export const factsQuerySchema = z.object({ from: dateSchema, to: dateSchema });
export const factsSchema = z.object({
  from: dateSchema,
  to: dateSchema,
  facts: z.array(
    z.object({
      name: z.string(),
      definition: z.object({ en: z.string(), zh: z.string() }),
      unit: z.string(),
      value: z.number(),
    }),
  ),
});

export const searchDocumentsQuerySchema = z.object({
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(500),
});
/** A text of a search result in the languages that it exists in. */
const readerTextsSchema = z.object({
  en: z.string().optional(),
  zh: z.string().optional(),
});
/** Stands between the languages of a title that is searched. */
export const searchTitleSeparator = ' / ';
/** A document for the portal's search box. */
export const searchDocumentSchema = z.object({
  type: z.enum(['pain', 'kind']),
  /** In every language, so that each is searched; `titles` holds the same apart. */
  title: z.string(),
  text: z.string(),
  location: z.string(),
  titles: readerTextsSchema.optional(),
  /** The first words of what the record says about itself, for a result without a hit in its text. */
  summaries: readerTextsSchema.optional(),
  kindId: z.string(),
  kindName: readerTextsSchema.optional(),
  state: z.string().optional(),
  priority: z.string().optional(),
  markets: z.array(z.string()),
  /** Who may find it: `signed-in`, or references of groups and people. */
  audience: z.array(z.string()),
  updatedAt: instantSchema,
});
/** What a search result carries of a document: an excerpt of its text, and not who may find it. */
export const foundDocumentSchema = searchDocumentSchema.omit({
  audience: true,
});
export type FoundDocument = z.output<typeof foundDocumentSchema>;
