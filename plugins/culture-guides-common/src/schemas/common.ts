import { slugSchema, text } from '@trust-portal/record-contracts';
import { z } from 'zod';
import { parseSectionId, sectionKinds } from '../sectionKinds';

/** A configured market; the service knows which exist. */
export const marketIdSchema = z
  .string()
  .regex(/^[a-z]{2}$/, 'must be a market such as br');

export const sectionKindSchema = z.enum(sectionKinds);

/** Market and kind joined: `br-delivery`. */
export const sectionIdSchema = z
  .string()
  .max(40)
  .refine(
    id => parseSectionId(id) !== undefined,
    'must be a section such as br-delivery',
  );

/** A BCP 47 tag in its canonical spelling, such as `pt-BR` or `zh-Hans`. */
export const languageSchema = z
  .string()
  .max(35)
  .refine(tag => {
    try {
      return Intl.getCanonicalLocales(tag)[0] === tag;
    } catch {
      return false;
    }
  }, 'must be a language tag such as pt-BR');

/** The number of a revision within its text; 0 stands for 'before the first'. */
export const revisionNumberSchema = z.number().int().min(1).max(1_000_000);
export const revisionParamSchema = z.coerce
  .number()
  .int()
  .min(1)
  .max(1_000_000);

/** Where a claim or a day was read. */
export const sourceSchema = z.strictObject({
  title: text(300),
  url: z
    .url({ protocol: /^https?$/, message: 'must be a web address' })
    .max(2000)
    .optional(),
  /** The day on which somebody opened it. */
  openedOn: z.iso.date().optional(),
});
export type Source = z.output<typeof sourceSchema>;

/** SHA-256 in lower-case hexadecimal. */
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

export const roleSchema = slugSchema;

/** A plain day in a query. */
export const dateQuerySchema = z.iso.date();
