import { z } from 'zod';

/** A text that exists in both languages of the portal. */
export interface BilingualText {
  en: string;
  /** Simplified Chinese. */
  zh: string;
}

/** Checks a {@link BilingualText}: neither language may be empty. */
export const bilingualTextSchema = z.strictObject({
  en: z.string().trim().min(1),
  zh: z.string().trim().min(1),
});
