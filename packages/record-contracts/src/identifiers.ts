import { z } from 'zod';

/** The largest number that an integer column of PostgreSQL holds; SQLite takes more. */
export const LARGEST_INTEGER = 2_147_483_647;

/** The id of a kind, a segment, a channel or a market; the service knows which exist. */
export const slugSchema = z
  .string()
  .max(60)
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be a lower-case id such as hidden-costs',
  );

/** The id of a row that has no number of its own. */
export const rowIdSchema = z.uuid();

/** The version that an edit was based on; a stale one is a 409. */
export const versionSchema = z.number().int().min(1).max(LARGEST_INTEGER);
