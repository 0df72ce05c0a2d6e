import { repeated } from '@trust-portal/http-contract';
import {
  dateSchema,
  instantSchema,
  localizedText,
  slugSchema,
} from '@trust-portal/record-contracts';
import { z } from 'zod';
import { painIdSchema } from './numbers';
import { painSchema } from './pain';

const monthCountSchema = z.object({
  month: z.string(),
  count: z.number().int(),
});

export const trendQuerySchema = z.object({
  /** How many months, the current one included. */
  months: z.coerce.number().int().min(3).max(36).default(12),
  market: repeated(slugSchema),
  kind: repeated(slugSchema),
});
export const trendsSchema = z.object({
  months: z.array(z.string()),
  /** Linked and unlinked voices by type. */
  evidenceByType: z.array(
    z.object({ type: z.string(), counts: z.array(z.number().int()) }),
  ),
  /** Linked voices by kind, for kinds that have any. */
  evidenceByKind: z.array(
    z.object({ kindId: slugSchema, counts: z.array(z.number().int()) }),
  ),
  painsReported: z.array(monthCountSchema),
  painsResolved: z.array(monthCountSchema),
});
export type Trends = z.output<typeof trendsSchema>;

export const topTenQuerySchema = z.object({
  market: slugSchema,
  /** Any day of the week; weeks run from Monday to Sunday (ISO 8601). */
  week: dateSchema.optional(),
});
export const topTenSchema = z.object({
  market: slugSchema,
  weekFrom: dateSchema,
  weekTo: dateSchema,
  /** Open pains, by priority, then by voices of this week. */
  rows: z.array(
    z.object({
      pain: painSchema,
      voicesThisWeek: z.number().int(),
      voicesWeekBefore: z.number().int(),
    }),
  ),
});
export type TopTen = z.output<typeof topTenSchema>;

/** One closed chain: what customers said, what was done, and the proof. */
export const closedChainSchema = z.object({
  painId: painIdSchema,
  kindId: slugSchema,
  title: localizedText(200),
  markets: z.array(slugSchema),
  segments: z.array(slugSchema),
  resolvedAt: instantSchema,
  youSaid: z.object({
    voices: z.number().int(),
    symptoms: z.array(localizedText(300)),
  }),
  weDid: z.array(
    z.object({
      remedy: localizedText(300),
      measures: z.array(
        z.object({
          metric: localizedText(200),
          unit: localizedText(60),
          baseline: z.number(),
          target: z.number(),
          value: z.number(),
          readOn: dateSchema,
          origin: z.string(),
        }),
      ),
    }),
  ),
  /** The recorded reason, where a pain was closed without proof. */
  withoutProof: z.string().optional(),
  customersTold: z.number().int(),
  customersToTell: z.number().int(),
});
export type ClosedChain = z.output<typeof closedChainSchema>;
export const closedChainQuerySchema = z.object({
  market: repeated(slugSchema),
  segment: repeated(slugSchema),
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
