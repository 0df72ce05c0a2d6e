/** Which language stands in for which: `{ "pt-PT": "pt-BR" }`. */
export type Fallbacks = Readonly<Record<string, string>>;

/**
 * The languages to look for, best first: the one that was asked for; the same language in another script or of another
 * region, as far as the guide keeps it; those that the market lets stand in, one behind the other; the source.
 */
export function fallbackChain(options: {
  asked: string;
  /** The languages of the guide. */
  kept: readonly string[];
  fallbacks: Fallbacks;
  source: string;
}): string[] {
  const { asked, kept, fallbacks, source } = options;
  const chain = new Set([asked, ...relatives(asked, kept)]);
  const followed = new Set<string>();
  for (
    let next: string | undefined = asked;
    next !== undefined && !followed.has(next);
    next = fallbacks[next]
  ) {
    followed.add(next);
    chain.add(next);
  }
  return [...chain.add(source)];
}

/** The same language in other spellings: those in the same script first, because they can be read. */
function relatives(asked: string, kept: readonly string[]): string[] {
  const { language, script } = new Intl.Locale(asked).maximize();
  return kept
    .map(tag => ({ tag, locale: new Intl.Locale(tag).maximize() }))
    .filter(({ locale }) => locale.language === language)
    .sort(
      (a, b) =>
        Number(b.locale.script === script) - Number(a.locale.script === script),
    )
    .map(({ tag }) => tag);
}

/** A language whose stand-in leads back to itself; undefined when there is none. */
export function findCircularFallback(fallbacks: Fallbacks): string | undefined {
  return Object.keys(fallbacks).find(start => {
    const seen = new Set<string>();
    let next: string | undefined = fallbacks[start];
    while (next !== undefined && next !== start && !seen.has(next)) {
      seen.add(next);
      next = fallbacks[next];
    }
    return next === start;
  });
}
