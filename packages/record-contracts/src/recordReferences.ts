import { z } from 'zod';
import { localizedText } from './texts';

/** A reference to a record of any plugin: `pain-points/pain/PP-0012`. */
export const recordReferenceSchema = z
  .string()
  .max(200)
  .regex(/^[a-z-]+\/[a-z-]+\/[A-Za-z0-9-]+$/);

export const referencesRequestSchema = z.strictObject({
  references: z.array(recordReferenceSchema).min(1).max(100),
});

/** What a page needs of a record of another plugin, to link to it. */
export const resolvedReferenceSchema = z.object({
  reference: recordReferenceSchema,
  title: localizedText(300),
  state: z.string(),
  /** The page in the portal. */
  path: z.string(),
});
export type ResolvedReference = z.output<typeof resolvedReferenceSchema>;
