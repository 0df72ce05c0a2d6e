/** The languages of the portal, as Backstage's language API names them. */
export const portalLanguages = ['en', 'zh'] as const;

/** One of the {@link portalLanguages}. */
export type PortalLanguage = (typeof portalLanguages)[number];

/** Where Backstage's language API keeps the choice. */
export const languageStorageKey = 'language';

/** Which language the portal falls back to when it has none of those that a person reads. */
const fallbackLanguage: PortalLanguage = 'en';

/** BCP 47 tags for the document: our Chinese is simplified, which `zh` alone does not say. */
const documentLanguages: Record<PortalLanguage, string> = {
  en: 'en',
  zh: 'zh-Hans',
};

/** Whether a text names one of the {@link portalLanguages}. */
export function isPortalLanguage(value: unknown): value is PortalLanguage {
  return portalLanguages.some(language => language === value);
}

/**
 * The language to begin with: what the person chose before, else the first of the browser's
 * languages that the portal speaks, else English.
 *
 * @param options - `stored` is an earlier choice, as it was read from the browser's storage;
 *   `browserLanguages` are BCP 47 tags, the preferred one first
 */
export function chooseLanguage(options: {
  stored: string | null;
  browserLanguages: readonly string[];
}): PortalLanguage {
  if (isPortalLanguage(options.stored)) {
    return options.stored;
  }
  return (
    options.browserLanguages
      .map(tag => tag.toLowerCase().split('-')[0])
      .find(isPortalLanguage) ?? fallbackLanguage
  );
}

/** Tells the browser, and with it screen readers, hyphenation and fonts, what language the page is in. */
export function setDocumentLanguage(language: string) {
  document.documentElement.lang = isPortalLanguage(language)
    ? documentLanguages[language]
    : language;
}

/**
 * Settles the language before the app is created, because Backstage itself reads neither the
 * browser's languages nor sets the document's. Works without storage too, for this visit only.
 */
export function settleLanguage(): PortalLanguage {
  let stored: string | null = null;
  try {
    stored = window.localStorage.getItem(languageStorageKey);
  } catch {
    // A browser that forbids storage: the browser's own languages decide at each visit.
  }
  const language = chooseLanguage({
    stored,
    browserLanguages: window.navigator.languages,
  });
  setDocumentLanguage(language);
  if (stored !== language) {
    try {
      window.localStorage.setItem(languageStorageKey, language);
    } catch {
      // As above.
    }
  }
  return language;
}
