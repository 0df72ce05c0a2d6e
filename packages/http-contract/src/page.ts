import { z } from 'zod';

/** No list answers more rows than this at once. */
export const MAXIMUM_PAGE_SIZE = 100;

/** The query parameters of every list. */
export const pageQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(MAXIMUM_PAGE_SIZE).default(25),
  cursor: z.string().max(1000).optional(),
});

/**
 * One page of a list. `nextCursor` is absent on the last page; `totalCount` is
 * there on the first page only, because later pages need not count again.
 */
export function pageSchema<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    nextCursor: z.string().optional(),
    totalCount: z.number().int().optional(),
  });
}

/** One page of a list, as {@link pageSchema} describes it. */
export interface Page<Item> {
  items: Item[];
  nextCursor?: string;
  totalCount?: number;
}

/** A query parameter that may be repeated: `?state=a&state=b`, or `?state=a,b`. */
export function repeated<Item extends z.ZodType<unknown, string>>(item: Item) {
  return z.preprocess(
    // Whatever else a query can hold, such as `?state[toString]=a`, is for the schema to refuse.
    value => (typeof value === 'string' ? value.split(',') : value),
    z.array(item).max(50).optional(),
  );
}

/** A yes or no in a query. */
export const queryFlag = z
  .enum(['true', 'false'])
  .transform(value => value === 'true')
  .optional();
