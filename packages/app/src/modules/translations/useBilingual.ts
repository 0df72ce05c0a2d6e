import { useCallback } from 'react';
import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import useObservable from 'react-use/esm/useObservable';

/** The reader's language, `en` or `zh`; changes when the reader chooses another one. */
export function usePortalLanguage(): string {
  const languageApi = useApi(appLanguageApiRef);
  return useObservable(languageApi.language$(), languageApi.getLanguage())
    .language;
}

/** Picks the reader's half of a bilingual text. */
export function useBilingual(): (text: { en: string; zh: string }) => string {
  const language = usePortalLanguage();
  return useCallback(
    text => (language === 'zh' ? text.zh : text.en),
    [language],
  );
}
