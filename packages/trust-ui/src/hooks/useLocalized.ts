import { useCallback } from 'react';
import { type ReaderLanguage, useReaderLanguage } from './useReaderLanguage';

/** A text in English, in Simplified Chinese or in both, as content records hold it. */
export interface LocalizedText {
  en?: string;
  zh?: string;
}

/** A text as one reader gets it. */
export interface ReadText {
  text: string;
  language: ReaderLanguage;
  /** False when the text exists in the other language only. */
  inReadersLanguage: boolean;
}

/** Picks the reader's language, or the only one that there is, and says which it was. */
export function readText(
  localized: LocalizedText,
  language: ReaderLanguage,
): ReadText {
  const own = localized[language];
  if (own !== undefined) {
    return { text: own, language, inReadersLanguage: true };
  }
  const other = language === 'en' ? 'zh' : 'en';
  return {
    text: localized[other] ?? '',
    language: other,
    inReadersLanguage: false,
  };
}

/** {@link readText} for the present reader. */
export function useLocalized(): (localized: LocalizedText) => ReadText {
  const language = useReaderLanguage();
  return useCallback(localized => readText(localized, language), [language]);
}
