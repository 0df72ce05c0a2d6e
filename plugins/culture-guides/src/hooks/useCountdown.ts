import { useCallback } from 'react';
import { usePortalVocabulary, useReaderLanguage } from '@trust-portal/trust-ui';
import { dayInZone, daysBetween } from '../calendar/dates';

/** The plain date that it is now in a market; in one that is not configured any more, the reader's own. */
export function useMarketDay(): (market: string) => string {
  const { markets } = usePortalVocabulary();
  return useCallback(
    market =>
      dayInZone(
        markets.find(({ id }) => id === market)?.timeZone ??
          new Intl.DateTimeFormat().resolvedOptions().timeZone,
      ),
    [markets],
  );
}

/** Says how far a day of a market is away: `in 12 days`, `yesterday`. */
export function useCountdown(): (market: string, date: string) => string {
  const language = useReaderLanguage();
  const dayOf = useMarketDay();
  return useCallback(
    (market, date) =>
      new Intl.RelativeTimeFormat(language === 'zh' ? 'zh-Hans' : 'en', {
        numeric: 'auto',
      }).format(daysBetween(dayOf(market), date), 'day'),
    [language, dayOf],
  );
}
