import { useMemo } from 'react';
import { useReaderLanguage } from './useReaderLanguage';

/** Writes dates and numbers as the reader's language writes them. */
export interface Formats {
  /** A plain date (`2026-11-02`) or the day of a UTC instant. */
  date: (value: string) => string;
  /** A UTC instant, in the reader's own zone. */
  dateTime: (value: string) => string;
  /** A month such as `2026-11`. */
  month: (value: string) => string;
  /** The name of a month such as `2026-11` without its year. */
  monthName: (value: string) => string;
  /** The year of a month such as `2026-11`. */
  monthYear: (value: string) => string;
  number: (value: number) => string;
  /** A difference with its sign, for example `+9`. */
  signed: (value: number) => string;
}

function firstOf(month: string): Date {
  return new Date(`${month}-01T00:00:00Z`);
}

/** Formats in the reader's language. Plain dates are shown as they are stored, in no zone. */
export function useFormats(): Formats {
  const language = useReaderLanguage();
  return useMemo(() => {
    const locale = language === 'zh' ? 'zh-Hans' : 'en-GB';
    const day = new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      timeZone: 'UTC',
    });
    const moment = new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    });
    const month = new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: 'short',
      timeZone: 'UTC',
    });
    const monthName = new Intl.DateTimeFormat(locale, {
      month: 'short',
      timeZone: 'UTC',
    });
    const monthYear = new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      timeZone: 'UTC',
    });
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
    const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
    return {
      date: value => day.format(new Date(value)),
      dateTime: value => moment.format(new Date(value)),
      month: value => month.format(firstOf(value)),
      monthName: value => monthName.format(firstOf(value)),
      monthYear: value => monthYear.format(firstOf(value)),
      number: value => number.format(value),
      signed: value => signed.format(value),
    };
  }, [language]);
}
