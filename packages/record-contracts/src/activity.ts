import { pageQuerySchema } from '@trust-portal/http-contract';
import { z } from 'zod';
import { userRefSchema } from './catalogReferences';
import { instantSchema } from './moments';
import { recordReferenceSchema } from './recordReferences';

/** Which part of the timeline is asked for: `from` is included, `to` is not. */
export const activityQuerySchema = pageQuerySchema.extend({
  record: recordReferenceSchema.optional(),
  person: userRefSchema.optional(),
  from: instantSchema.optional(),
  to: instantSchema.optional(),
});
export type ActivityQuery = z.output<typeof activityQuerySchema>;

/** One thing that somebody did. */
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
