import { z } from 'zod';
import { toWellFormed } from '../import/normalizeVoice';

/** Languages in which content is written for readers of the portal. */
export const contentLanguages = ['en', 'zh'] as const;

/** The largest number that an integer column of PostgreSQL holds; SQLite takes more. */
export const LARGEST_INTEGER = 2_147_483_647;

/**
 * Plain text up to a length; white space around it is dropped, halves of characters
 * become U+FFFD, and NUL is refused.
 */
export function text(maximum: number) {
  return (
    z
      .string()
      .trim()
      .overwrite(toWellFormed)
      .min(1, 'must not be empty')
      .max(maximum, `must have at most ${maximum} characters`)
      // PostgreSQL cannot store NUL in a text.
      .refine(value => !value.includes('\u0000'), 'must not contain NUL')
  );
}

/** A text in English, in Simplified Chinese or in both; at least one is there. */
export function localizedText(maximum: number) {
  return z
    .strictObject({
      en: text(maximum).optional(),
      zh: text(maximum).optional(),
    })
    .refine(value => value.en !== undefined || value.zh !== undefined, {
      message: 'needs a text in at least one language',
    });
}
export type LocalizedText = z.output<ReturnType<typeof localizedText>>;

/** A text that starter content and stewards give in both languages. */
export function bilingualText(maximum: number) {
  return z.strictObject({ en: text(maximum), zh: text(maximum) });
}
export type BilingualText = z.output<ReturnType<typeof bilingualText>>;

/** A UTC instant, ISO 8601 with milliseconds. */
export const instantSchema = z.iso.datetime();
/** A plain date in the market's own zone. */
export const dateSchema = z.iso.date();

/** A catalog entity reference such as `group:default/support`. */
export const entityRefSchema = z
  .string()
  .max(200)
  .regex(
    /^[a-z][a-z0-9]*:[a-z0-9._-]+\/[a-z0-9._-]+$/,
    'must be an entity reference such as component:default/checkout',
  );
export const groupRefSchema = entityRefSchema.refine(
  value => value.startsWith('group:'),
  'must be a group such as group:default/support',
);
export const userRefSchema = entityRefSchema.refine(
  value => value.startsWith('user:'),
  'must be a person such as user:default/li-wei',
);

/** The id of a kind, a segment, a channel or a market; the service knows which exist. */
export const slugSchema = z
  .string()
  .max(60)
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be a lower-case id such as hidden-costs',
  );

export const painIdSchema = z
  .string()
  .regex(/^PP-\d{4,9}$/, 'must be the number of a pain such as PP-0012');
export const evidenceIdSchema = z
  .string()
  .regex(/^EV-\d{6,12}$/, 'must be the number of a voice such as EV-000123');
/** The id of a row that has no number of its own. */
export const rowIdSchema = z.uuid();

/** The version that an edit was based on; a stale one is a 409. */
export const versionSchema = z.number().int().min(1).max(LARGEST_INTEGER);
export const noteSchema = text(4000);
export const linkSchema = z
  .url({ protocol: /^https?$/, message: 'must be a web address' })
  .max(2000);
