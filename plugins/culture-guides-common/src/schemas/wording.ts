import { pageQuerySchema, repeated } from '@trust-portal/http-contract';
import {
  instantSchema,
  localizedText,
  noteSchema,
  text,
  userRefSchema,
  versionSchema,
} from '@trust-portal/record-contracts';
import { z } from 'zod';
import { languageSchema, marketIdSchema, sourceSchema } from './common';

/** What a term asks of a writer. */
export const termKinds = [
  'forbidden',
  'preferred',
  'do-not-translate',
  'jargon',
] as const;
export const termKindSchema = z.enum(termKinds);
export type TermKind = z.output<typeof termKindSchema>;

/** Only what is approved is checked against; what is proposed looks unfinished wherever it shows. */
export const wordingStates = ['proposed', 'approved', 'retired'] as const;
export const wordingStateSchema = z.enum(wordingStates);
export type WordingState = z.output<typeof wordingStateSchema>;

export const termIdSchema = z
  .string()
  .regex(/^TM-\d{4,9}$/, 'must be the number of a term such as TM-0001');
export const ruleIdSchema = z
  .string()
  .regex(/^DD-\d{4,9}$/, 'must be the number of a rule such as DD-0001');

const termFields = {
  kind: termKindSchema,
  language: languageSchema,
  term: text(200),
  /** Other spellings and forms that mean the same term. */
  variants: z.array(text(200)).max(30),
  /** Absent or empty: in all markets. */
  markets: z.array(marketIdSchema).max(50),
  /** What to write instead: the preferred word, or the plain word for jargon. */
  instead: text(200).optional(),
  definition: localizedText(1000).optional(),
  note: localizedText(1000).optional(),
  /** How the term reads in other languages. */
  translations: z
    .array(z.strictObject({ language: languageSchema, term: text(200) }))
    .max(30),
  /** Whether 'Pix' and 'PIX' are different things. */
  caseSensitive: z.boolean(),
};

/** Jargon without a plain word is of no help to anybody. */
function hasPlainWord(term: {
  kind?: TermKind;
  instead?: string | null;
}): boolean {
  return term.kind !== 'jargon' || Boolean(term.instead);
}
const plainWordMissing = {
  path: ['instead'],
  message: 'jargon needs a plain word to write instead',
};

export const termDraftSchema = z
  .strictObject({
    ...termFields,
    variants: termFields.variants.default([]),
    markets: termFields.markets.default([]),
    translations: termFields.translations.default([]),
    caseSensitive: termFields.caseSensitive.default(false),
  })
  .refine(hasPlainWord, plainWordMissing);
export type TermDraft = z.input<typeof termDraftSchema>;
export const termEditSchema = z
  .strictObject({
    ...termFields,
    instead: text(200).nullable(),
    definition: localizedText(1000).nullable(),
    note: localizedText(1000).nullable(),
  })
  .partial()
  .extend({ version: versionSchema });
export const termSchema = z
  .object({
    ...termFields,
    id: termIdSchema,
    state: wordingStateSchema,
    createdBy: userRefSchema,
    createdAt: instantSchema,
    decidedBy: userRefSchema.optional(),
    decidedAt: instantSchema.optional(),
    version: versionSchema,
  })
  .meta({ id: 'Term' });
export type Term = z.output<typeof termSchema>;

/** How much harm the wrong words do. A blocker is not sent. */
export const severities = ['note', 'warning', 'blocker'] as const;
export const severitySchema = z.enum(severities);
export type Severity = z.output<typeof severitySchema>;

const ruleFields = {
  market: marketIdSchema,
  /** The language of `say`, `avoid` and `phrases`. */
  language: languageSchema,
  /** When this applies: 'a parcel is late', never what people are like. */
  situation: localizedText(300),
  say: text(1000),
  avoid: text(1000),
  /** The words that give the wrong wording away; the text check looks for them. None: for readers only. */
  phrases: z.array(text(200)).max(30),
  why: localizedText(1000),
  severity: severitySchema,
  source: sourceSchema.optional(),
};
/** A pair of what to say and what to avoid in a situation. */
export const ruleDraftSchema = z.strictObject({
  ...ruleFields,
  phrases: ruleFields.phrases.default([]),
});
export type RuleDraft = z.input<typeof ruleDraftSchema>;
export const ruleEditSchema = z
  .strictObject({ ...ruleFields, source: sourceSchema.nullable() })
  .omit({ market: true })
  .partial()
  .extend({ version: versionSchema });
export const ruleSchema = z
  .object({
    ...ruleFields,
    id: ruleIdSchema,
    state: wordingStateSchema,
    createdBy: userRefSchema,
    createdAt: instantSchema,
    decidedBy: userRefSchema.optional(),
    decidedAt: instantSchema.optional(),
    version: versionSchema,
  })
  .meta({ id: 'DoAndDontRule' });
export type DoAndDontRule = z.output<typeof ruleSchema>;

/** Approve, retire with a reason, or propose anew. Nobody approves their own. */
export const wordingTransitionSchema = z.strictObject({
  to: wordingStateSchema,
  version: versionSchema,
  note: noteSchema.optional(),
});

export const termListQuerySchema = pageQuerySchema.extend({
  q: z.string().trim().max(200).optional(),
  kind: repeated(termKindSchema),
  language: repeated(languageSchema),
  market: repeated(marketIdSchema),
  state: repeated(wordingStateSchema),
});
export const ruleListQuerySchema = pageQuerySchema.extend({
  q: z.string().trim().max(200).optional(),
  market: repeated(marketIdSchema),
  language: repeated(languageSchema),
  severity: repeated(severitySchema),
  state: repeated(wordingStateSchema),
});

/** The longest text that is checked at once, in characters. */
export const MAXIMUM_CHECKED_LENGTH = 50_000;
export const textCheckRequestSchema = z.strictObject({
  text: z
    .string()
    .min(1, 'must not be empty')
    .max(
      MAXIMUM_CHECKED_LENGTH,
      `must have at most ${MAXIMUM_CHECKED_LENGTH} characters`,
    ),
  /** The markets that the text goes to. */
  markets: z.array(marketIdSchema).min(1).max(50),
  /** Only terms and rules of this language; absent: of every language. */
  language: languageSchema.optional(),
});
export const textCheckHitSchema = z
  .object({
    /** Where it stands: offsets in UTF-16 code units, the end not included. */
    from: z.number().int(),
    to: z.number().int(),
    matched: z.string(),
    /** The term or the rule that was hit. */
    record: z.union([termIdSchema, ruleIdSchema]),
    kind: z.union([termKindSchema, z.literal('rule')]),
    severity: severitySchema,
    /** Empty for a term that holds everywhere. */
    markets: z.array(marketIdSchema),
    suggestions: z.array(z.string()),
    why: localizedText(1000).optional(),
    situation: localizedText(300).optional(),
  })
  .meta({ id: 'TextCheckHit' });
export type TextCheckHit = z.output<typeof textCheckHitSchema>;
export const textCheckSchema = z.object({
  /** In the order of the text; of two that begin together the longer stands first. */
  hits: z.array(textCheckHitSchema),
  /** False where there are more hits than are listed. */
  complete: z.boolean(),
  /** How much the text was held against. */
  terms: z.number().int(),
  rules: z.number().int(),
});
export type TextCheck = z.output<typeof textCheckSchema>;

/** The largest file of terms or rules, in characters. A request of more than 4 MB in UTF-8 is a 413. */
const MAXIMUM_CSV_LENGTH = 4_000_000;
export const csvImportRequestSchema = z.strictObject({
  csv: z.string().min(1).max(MAXIMUM_CSV_LENGTH),
  /** Says what would happen, and changes nothing. */
  dryRun: z.boolean().default(false),
});
/** Good rows are in; each bad one says where and why. The same file again adds nothing. */
export const importResultSchema = z.object({
  added: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  rejects: z.array(
    z.object({
      line: z.number().int(),
      field: z.string(),
      code: z.string(),
      message: z.string(),
    }),
  ),
});
export type ImportResult = z.output<typeof importResultSchema>;
