import { useCallback } from 'react';
import type { BilingualText } from '@trust-portal/portal-vocabulary';
import { useReaderLanguage } from './useReaderLanguage';

/** Picks the reader's half of a text that exists in both languages. */
export function useBilingual(): (text: BilingualText) => string {
  const language = useReaderLanguage();
  return useCallback(text => text[language], [language]);
}
