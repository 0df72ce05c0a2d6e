import { z } from 'zod';
import { toWellFormed } from './wellFormedText';

/** Languages in which content is written for readers of the portal. */
export const contentLanguages = ['en', 'zh'] as const;

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

/** What somebody says about a change. */
export const noteSchema = text(4000);

/** An address in the web. */
export const linkSchema = z
  .url({ protocol: /^https?$/, message: 'must be a web address' })
  .max(2000);
