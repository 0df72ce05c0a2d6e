import { unparse } from 'papaparse';
import type { CalendarDay } from '../CalendarDay';
import { dayColumns, toCells } from './dayColumns';
import { defuseCell } from './formulaCells';

/**
 * Days as CSV (RFC 4180) with a head line. Cells that a spreadsheet would run
 * are defused; `readDaysCsv` gives the same days back. Write a byte order mark
 * before it where spreadsheets shall open it.
 */
export function writeDaysCsv(days: readonly CalendarDay[]): string {
  const rows = days.map(day => {
    const cells = toCells(day);
    return dayColumns.map(column => defuseCell(cells[column]));
  });
  return `${unparse([[...dayColumns], ...rows], { newline: '\r\n' })}\r\n`;
}
