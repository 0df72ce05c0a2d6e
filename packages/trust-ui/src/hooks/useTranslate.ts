import {
  useTranslationRef,
  type TranslationRef,
} from '@backstage/frontend-plugin-api';

/**
 * The translation function of a domain, under the type that the domain gives it: {@link Translate} of its messages.
 */
export function useTranslate<TranslateFunction>(
  // Named without its messages, so that the compiler works out none of Backstage's types over them.
  ref: { id: string },
): TranslateFunction {
  const { t } = useTranslationRef(ref as TranslationRef);
  return t as unknown as TranslateFunction;
}
