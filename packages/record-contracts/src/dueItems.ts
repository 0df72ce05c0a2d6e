import { z } from 'zod';
import { dateSchema } from './moments';
import { recordReferenceSchema } from './recordReferences';
import { localizedText } from './texts';

/**
 * What waits for the caller or the caller's groups.
 *
 * @param reasons - the domain's stable codes for why; the page writes the sentence
 */
export function dueItemSchema<
  const Reasons extends readonly [string, ...string[]],
>(reasons: Reasons) {
  return z.object({
    reference: recordReferenceSchema,
    reason: z.enum(reasons),
    title: localizedText(300),
    dueOn: dateSchema.optional(),
    /** The person or group it waits for. */
    waitsFor: z.string(),
    path: z.string(),
  });
}
