import { useCallback, useMemo } from 'react';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import {
  readPortalVocabulary,
  type PortalVocabulary,
} from '@trust-portal/portal-vocabulary';
import { useReaderLanguage } from './useReaderLanguage';

/** Markets, segments and channels as the configuration lists them. */
export function usePortalVocabulary(): PortalVocabulary {
  const config = useApi(configApiRef);
  return useMemo(() => readPortalVocabulary(config), [config]);
}

/** The closed lists that have names in both languages. */
export type VocabularyList = keyof PortalVocabulary;

/** Names a market, a segment or a channel; an id that the configuration has dropped names itself. */
export function useVocabularyName(): (
  list: VocabularyList,
  id: string,
) => string {
  const vocabulary = usePortalVocabulary();
  const language = useReaderLanguage();
  return useCallback(
    (list, id) =>
      vocabulary[list].find(entry => entry.id === id)?.name[language] ?? id,
    [vocabulary, language],
  );
}
