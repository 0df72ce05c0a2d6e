/** Nobody needs to call more people at once; what lies behind stays text. */
const maximumMentions = 20;

const mentionPattern =
  /(^|[^\w@/])@(user:[a-z0-9._-]+\/[a-z0-9._-]*[a-z0-9])/gi;

/**
 * The people whom a comment mentions as `@user:default/name`, each once, in lower case as the
 * catalog writes them. A full stop behind a name ends the sentence, not the name.
 */
export function mentionsIn(text: string): string[] {
  const found = Array.from(text.matchAll(mentionPattern), ([, , userRef]) =>
    userRef.toLowerCase(),
  );
  return [...new Set(found)].slice(0, maximumMentions);
}
