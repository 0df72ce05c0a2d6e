import { z } from 'zod';
import { dateSchema } from './moments';

/** The period that is counted; both days belong to it. */
export const factsQuerySchema = z.object({ from: dateSchema, to: dateSchema });
export type FactsQuery = z.output<typeof factsQuerySchema>;

/** Named counts of a period, each with what it counts in words. */
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
export type Facts = z.output<typeof factsSchema>;
