import { useCallback, useMemo } from 'react';
import { useReaderLanguage } from '@trust-portal/trust-ui';

/** Names a language by its tag, in the reader's language. */
export function useLanguageName(): (tag: string) => string {
  const reader = useReaderLanguage();
  const names = useMemo(
    () =>
      new Intl.DisplayNames([reader === 'zh' ? 'zh-Hans' : 'en'], {
        type: 'language',
      }),
    [reader],
  );
  return useCallback(
    tag => {
      try {
        return names.of(tag) ?? tag;
      } catch {
        // The address bar may name what is no language at all.
        return tag;
      }
    },
    [names],
  );
}
