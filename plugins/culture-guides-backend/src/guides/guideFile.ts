import {
  claimSchema,
  languageSchema,
  revisionNumberSchema,
  sectionIdSchema,
  significanceSchema,
  TextContent,
  textContentSchema,
} from '@trust-portal/plugin-culture-guides-common';
import { dateSchema } from '@trust-portal/record-contracts';
import { z } from 'zod';

/** Every value of a front matter is read as a text, so that the title `2026` is no number. */
const numberText = z
  .string()
  .regex(/^\d{1,7}$/, 'must be the number of a revision')
  .transform(Number)
  .pipe(revisionNumberSchema);
const flagText = z
  .enum(['true', 'false'], { error: 'must be true or false' })
  .transform(value => value === 'true');

/** What stands between the `---` lines in front of a text. */
export const frontMatterSchema = z.strictObject({
  section: sectionIdSchema,
  language: languageSchema,
  title: textContentSchema.shape.title,
  /** The published revision that the text was exported as, and so was changed from. */
  number: numberText.optional(),
  significance: significanceSchema.default('medium'),
  basedOn: numberText.optional(),
  inForceFrom: dateSchema.optional(),
  touchesLaw: flagText.default(false),
  note: z.string().max(4000).optional(),
  claims: z.array(claimSchema).max(100).default([]),
});
export type FrontMatter = z.output<typeof frontMatterSchema>;

/** One text with what stands in front of it. */
export interface GuideFileText {
  front: Omit<FrontMatter, 'title' | 'claims'>;
  /** The body has line feeds as line ends. */
  content: TextContent;
  /** The line on which its front matter begins; the first line is 1. */
  line: number;
}

/** Why a text of a file cannot be taken, and where. */
export interface GuideFileProblem {
  line: number;
  /** `claims.0.statement`, or `file` for what is wrong with the form. */
  field: string;
  code: string;
  message: string;
}

/** Line ends as they are compared and stored: a file may come from any system. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** The line around a front matter. */
export const fence = '---';
/** What the first line of a front matter begins with: by that it is told from a rule between two paragraphs. */
export const firstKey = 'section:';

/**
 * A line of a body that would be taken for the beginning of the next text, or for such a line in disguise: a fence,
 * perhaps behind backslashes, with the first key on the line below. A backslash more in front disguises it; in Markdown
 * that is a fence in letters, and no rule.
 */
export const fenceInBody = /^(\\*---[ \t]*)$(?=\nsection:)/gm;
export const disguisedFence = /^\\(\\*---[ \t]*)$(?=\nsection:)/gm;
