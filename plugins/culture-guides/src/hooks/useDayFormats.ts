import { useMemo } from 'react';
import { useReaderLanguage } from '@trust-portal/trust-ui';

/** Writes days, weekdays and moments of a zone as the reader's language writes them. */
export interface DayFormats {
  /** `Friday, 1 May 2026` */
  long: (date: string) => string;
  /** `Fri, 1 May 2026` */
  medium: (date: string) => string;
  /** `1 May` */
  dayMonth: (date: string) => string;
  /** `February`, of a month such as `2026-02` or a plain date. */
  monthName: (month: string) => string;
  /** `Friday`, of a plain date. */
  weekday: (date: string) => string;
  /** The names of an ISO weekday, 1 is Monday. */
  weekdayName: (weekday: number, width: 'long' | 'short' | 'narrow') => string;
  /** From a day to another one; one day alone stands alone. */
  range: (from: string, to: string) => string;
  /** An instant in a zone: `Friday, 1 May 2026 at 15:30` */
  moment: (instant: string, timeZone: string) => string;
  /** What people call a zone: `Brasilia Time`. */
  zone: (timeZone: string) => string;
}

const atNoon = (date: string) => new Date(`${date.slice(0, 10)}T12:00:00Z`);

/** Formats of days in the reader's language; plain dates are written as they are stored, in no zone. */
export function useDayFormats(): DayFormats {
  const language = useReaderLanguage();
  return useMemo(() => {
    const locale = language === 'zh' ? 'zh-Hans' : 'en-GB';
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    const long = format({ dateStyle: 'full' });
    const medium = format({
      weekday: 'short',
      year: 'numeric',
      month: 'short',
      day: 'numeric',
    });
    const day = format({ year: 'numeric', month: 'short', day: 'numeric' });
    const dayMonth = format({ month: 'short', day: 'numeric' });
    const monthName = format({ month: 'long' });
    const weekdays = {
      long: format({ weekday: 'long' }),
      short: format({ weekday: 'short' }),
      narrow: format({ weekday: 'narrow' }),
    };
    return {
      long: date => long.format(atNoon(date)),
      medium: date => medium.format(atNoon(date)),
      dayMonth: date => dayMonth.format(atNoon(date)),
      monthName: month => monthName.format(atNoon(`${month.slice(0, 7)}-01`)),
      weekday: date => weekdays.long.format(atNoon(date)),
      // The first of January 2024 was a Monday.
      weekdayName: (weekday, width) =>
        weekdays[width].format(atNoon(`2024-01-0${weekday}`)),
      range: (from, to) =>
        from === to
          ? day.format(atNoon(from))
          : day.formatRange(atNoon(from), atNoon(to)),
      moment: (instant, timeZone) =>
        format({ dateStyle: 'full', timeStyle: 'short', timeZone }).format(
          new Date(instant),
        ),
      zone: timeZone =>
        format({ timeZone, timeZoneName: 'longGeneric' })
          .formatToParts(new Date())
          .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone,
    };
  }, [language]);
}
