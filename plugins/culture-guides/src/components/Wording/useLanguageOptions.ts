import { useMemo } from 'react';
import { usePortalVocabulary } from '@trust-portal/trust-ui';
import { useLanguageName } from '../LanguageName';

/** Languages that wording is written in: those of the markets and of the portal, and what is chosen already. */
export function useLanguageOptions(
  chosen?: string,
): Array<{ value: string; label: string }> {
  const { markets } = usePortalVocabulary();
  const nameOf = useLanguageName();
  return useMemo(
    () =>
      [
        ...new Set([
          'en',
          'zh-Hans',
          ...markets.flatMap(({ languages }) => languages),
          ...(chosen ? [chosen] : []),
        ]),
      ].map(value => ({ value, label: nameOf(value) })),
    [markets, nameOf, chosen],
  );
}
