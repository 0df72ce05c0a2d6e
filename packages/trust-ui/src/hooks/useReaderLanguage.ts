import { useApi } from '@backstage/core-plugin-api';
import { appLanguageApiRef } from '@backstage/frontend-plugin-api';
import useObservable from 'react-use/esm/useObservable';

/** The languages that content of the catalog is written in. */
export type ReaderLanguage = 'en' | 'zh';

/** The language that the reader chose. */
export function useReaderLanguage(): ReaderLanguage {
  const languageApi = useApi(appLanguageApiRef);
  const { language } = useObservable(
    languageApi.language$(),
    languageApi.getLanguage(),
  );
  return language.startsWith('zh') ? 'zh' : 'en';
}
