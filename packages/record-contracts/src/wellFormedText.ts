/**
 * The text with halves of characters replaced by U+FFFD: a database cannot store
 * them, and UTF-8 cannot write them.
 */
export function toWellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
