import { useReaderLanguage } from '@trust-portal/trust-ui';

/** The language in which a reader is given texts until they choose another. */
export function useContentLanguage(): string {
  return useReaderLanguage() === 'zh' ? 'zh-Hans' : 'en';
}
