import { z } from 'zod';
import { plainDateSchema } from './plainDate';

/**
 * What a row says about its day. Public and bank holidays and company closures
 * close it, a make-up workday opens it, an observance does neither.
 */
export const dayKindSchema = z.enum([
  'public-holiday',
  'bank-holiday',
  'observance',
  'company-closure',
  'make-up-workday',
]);
export type DayKind = z.infer<typeof dayKindSchema>;

/**
 * How sure a row is, least sure first: computed from rules, announced by those
 * who decide, confirmed by a person of the market's team.
 */
export const certaintySchema = z.enum(['computed', 'announced', 'confirmed']);
export type Certainty = z.infer<typeof certaintySchema>;

/** The languages in which days are named. */
export type CalendarLanguage = 'en' | 'zh';

/** One line of text: control characters would break files and forge their lines. */
const lineSchema = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine(text => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text), {
    message: 'must be one line without control characters',
    params: { code: 'control-characters' },
  });

export const dayNameSchema = z
  .strictObject({ en: lineSchema.optional(), zh: lineSchema.optional() })
  .refine(({ en, zh }) => en !== undefined || zh !== undefined, {
    message: 'needs a name in English or Chinese',
    params: { code: 'name-missing' },
  });

/** One row of a calendar: one day and why it matters. */
export const calendarDaySchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,119}$/)
    .describe('Stable within the market, also when the day is moved.'),
  date: plainDateSchema,
  kind: dayKindSchema,
  name: dayNameSchema.describe(
    'A language without a name is left out, never filled with the other.',
  ),
  localName: z
    .strictObject({
      language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
      text: lineSchema,
    })
    .optional(),
  certainty: certaintySchema,
  source: z.string().trim().min(1).max(500).optional(),
  note: z
    .enum(['announced-by-authorities'])
    .optional()
    .describe('The day may still move, because authorities announce it.'),
});
export type CalendarDay = z.infer<typeof calendarDaySchema>;

/**
 * The name of a day for a reader of `language`, with the language that it is
 * really in: pages and files mark a name that is not in the reader's language.
 */
export function dayName(
  day: Pick<CalendarDay, 'name'>,
  language: CalendarLanguage,
): { text: string; language: CalendarLanguage } {
  const other = language === 'en' ? 'zh' : 'en';
  const text = day.name[language];
  return text === undefined
    ? { text: day.name[other] ?? '', language: other }
    : { text, language };
}
