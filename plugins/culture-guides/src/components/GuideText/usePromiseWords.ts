import { useCallback } from 'react';
import { parseSectionId } from '@trust-portal/plugin-culture-guides-common';
import { usePortalVocabulary, useReaderLanguage } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

/** What is promised, as its plugin tells it. */
export interface PromiseAmount {
  value: number;
  unit: string;
}

/** Writes the value of a promise in the reader's language; money in the currency of the section's market. */
export function usePromiseWords(
  sectionId: string,
): (promise: PromiseAmount) => string {
  const t = useCultureGuidesTranslation();
  const vocabulary = usePortalVocabulary();
  const reader = useReaderLanguage();
  return useCallback(
    ({ value, unit }) => {
      switch (unit) {
        case 'days':
        case 'working-days':
        case 'months':
        case 'hours-a-week':
          return t(`section.promise.unit.${unit}`, { count: value });
        case 'minor-units': {
          const market = parseSectionId(sectionId)?.market;
          const currency = vocabulary.markets.find(
            ({ id }) => id === market,
          )?.currency;
          if (!currency) return String(value);
          const format = new Intl.NumberFormat(
            reader === 'zh' ? 'zh-Hans' : 'en-GB',
            { style: 'currency', currency },
          );
          const { maximumFractionDigits = 2 } = format.resolvedOptions();
          return format.format(value / 10 ** maximumFractionDigits);
        }
        default:
          return `${value} ${unit}`;
      }
    },
    [t, vocabulary, reader, sectionId],
  );
}
