import { useEffect } from 'react';
import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { setDocumentLanguage } from './languageChoice';

/** Keeps the document's language in step with the chosen one. Draws nothing. */
export function DocumentLanguage() {
  const languageApi = useApi(appLanguageApiRef);
  useEffect(() => {
    const subscription = languageApi
      .language$()
      .subscribe(({ language }) => setDocumentLanguage(language));
    return () => subscription.unsubscribe();
  }, [languageApi]);
  return null;
}
