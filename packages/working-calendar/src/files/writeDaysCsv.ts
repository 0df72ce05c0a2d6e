import { toCsvLines } from '@trust-portal/tabular-import';
import type { CalendarDay } from '../CalendarDay';
import { dayColumns, toCells } from './dayColumns';

/** What {@link writeDaysCsv} is told beside the days. */
export interface WriteDaysOptions {
  /** Whose data a day was derived from; undefined for a day of our own. */
  attributionOf?: (day: CalendarDay) => string | undefined;
}

/**
 * Days as CSV (RFC 4180) with a head line. Cells that a spreadsheet would run
 * are defused; `readDaysCsv` gives the same days back. Attributions are a last
 * column, which is not read back. Write a byte order mark before it where
 * spreadsheets shall open it.
 */
export function writeDaysCsv(
  days: readonly CalendarDay[],
  { attributionOf }: WriteDaysOptions = {},
): string {
  const head = [...dayColumns, ...(attributionOf ? ['derivedFrom'] : [])];
  const rows = days.map(day => {
    const cells = toCells(day);
    return [
      ...dayColumns.map(column => cells[column]),
      ...(attributionOf ? [attributionOf(day) ?? ''] : []),
    ];
  });
  return toCsvLines([head, ...rows]);
}
