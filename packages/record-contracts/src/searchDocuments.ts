import { z } from 'zod';
import { instantSchema } from './moments';

export const searchDocumentsQuerySchema = z.object({
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(500),
});
export type SearchDocumentsQuery = z.output<typeof searchDocumentsQuerySchema>;

/** A text of a search result in the languages that it exists in. */
export const readerTextsSchema = z.object({
  en: z.string().optional(),
  zh: z.string().optional(),
});

/** Stands between the languages of a title that is searched. */
export const searchTitleSeparator = ' / ';

/**
 * What each document for the portal's search box has. A domain extends it with its
 * `type` and with what its results are filtered by.
 */
export const recordSearchDocumentSchema = z.object({
  /** In every language, so that each is searched; `titles` holds the same apart. */
  title: z.string(),
  text: z.string(),
  /** The page in the portal. */
  location: z.string(),
  titles: readerTextsSchema.optional(),
  /** The first words of what the record says about itself, for a result without a hit in its text. */
  summaries: readerTextsSchema.optional(),
  markets: z.array(z.string()),
  /** Who may find it: `signed-in`, or references of groups and people. */
  audience: z.array(z.string()),
  updatedAt: instantSchema,
});
export type RecordSearchDocument = z.output<typeof recordSearchDocumentSchema>;
