import { useCallback } from 'react';
import { useReaderLanguage } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useDayFormats } from '../../hooks/useDayFormats';
import { useLanguageName } from '../LanguageName';

/** The facts that a comparison can name. */
const factNames = [
  'currency',
  'languages',
  'timeZones',
  'legalRegimes',
  'firstDayOfWeek',
  'weekend',
  'measurement',
  'hourCycle',
  'calendars',
  'examples.date',
  'examples.number',
  'examples.price',
  'examples.time',
] as const;
const hourCycles = ['h11', 'h12', 'h23', 'h24'] as const;
const measures = ['metric', 'us', 'uk'] as const;

/** How facts are called and written for a reader; the comparison names them by codes. */
export function useFactWords(): {
  nameOf: (fact: string) => string;
  valueOf: (fact: string, value: string) => string;
} {
  const t = useCultureGuidesTranslation();
  const reader = useReaderLanguage();
  const { weekdayName } = useDayFormats();
  const languageName = useLanguageName();
  const nameOf = useCallback(
    (fact: string) => {
      const known = factNames.find(name => name === fact);
      return known ? t(`compare.facts.${known}`) : fact;
    },
    [t],
  );
  const valueOf = useCallback(
    (fact: string, value: string) => {
      const locale = reader === 'zh' ? 'zh-Hans' : 'en';
      const each = (words: (code: string) => string) =>
        new Intl.ListFormat(locale, { type: 'conjunction' }).format(
          value.split(', ').filter(Boolean).map(words),
        );
      const code = (type: 'currency' | 'calendar') => (one: string) =>
        new Intl.DisplayNames([locale], { type }).of(one) ?? one;
      const weekday = (day: string) => weekdayName(Number(day), 'long');
      switch (fact) {
        case 'currency':
          return `${each(code('currency'))} (${value})`;
        case 'calendars':
          return each(code('calendar'));
        case 'languages':
          return each(languageName);
        case 'firstDayOfWeek':
        case 'weekend':
          return each(weekday);
        case 'legalRegimes':
        case 'timeZones':
          return each(one => one);
        case 'hourCycle': {
          const cycle = hourCycles.find(one => one === value);
          return cycle ? t(`compare.facts.hours.${cycle}`) : value;
        }
        case 'measurement': {
          const system = measures.find(one => one === value);
          return system ? t(`guide.facts.system.${system}`) : value;
        }
        default:
          return value;
      }
    },
    [t, reader, weekdayName, languageName],
  );
  return { nameOf, valueOf };
}
