import { NumberedRow, readNumberedRows } from '@trust-portal/tabular-import';
import { refusal } from '../CalendarError';
import { slugOf } from '../slugOf';
import {
  columnOfField,
  DayColumn,
  dayColumns,
  requiredColumns,
} from './dayColumns';
import type { ReadDays, RejectedDay } from './RejectedDay';
import { toCalendarDay } from './toCalendarDay';

function readHead(head: NumberedRow | undefined): (DayColumn | undefined)[] {
  const columns = (head?.cells ?? []).map(cell =>
    dayColumns.find(
      column => column.toLowerCase() === cell.trim().toLowerCase(),
    ),
  );
  const missing = requiredColumns.find(column => !columns.includes(column));
  if (missing) {
    throw refusal('missing-column', missing, 'is no column of the first line');
  }
  return columns;
}

function toValue(cells: ReadonlyMap<DayColumn, string>): unknown {
  const cell = (column: DayColumn) => cells.get(column) || undefined;
  const hasLocalName = cell('localLanguage') || cell('localName');
  const nameEn = cell('nameEn');
  return {
    id:
      cell('id') ??
      `${slugOf(nameEn ?? cell('nameZh') ?? '')}-${cell('date') ?? ''}`,
    date: cell('date') ?? '',
    kind: cell('kind'),
    name: { en: nameEn, zh: cell('nameZh') },
    localName: hasLocalName
      ? { language: cell('localLanguage'), text: cell('localName') }
      : undefined,
    certainty: cell('certainty') ?? 'announced',
    source: cell('source'),
    note: cell('note'),
  };
}

/**
 * Reads days from CSV whose first line names the columns (`date`, `kind` and
 * `nameEn` at least; others are ignored). Good rows are taken, each bad one is
 * named with its line. A row without an id gets one from its name and date, so
 * reading a file twice gives the same ids; without a certainty it is `announced`.
 *
 * @throws CalendarError with `missing-column`, or `no-calendar-file` when the
 *   file cannot be cut into cells.
 */
export function readDaysCsv(text: string): ReadDays {
  const [head, ...rows] = readNumberedRows(text.replace(/^\uFEFF/, ''), {
    malformed: (line, reason) =>
      refusal(
        'no-calendar-file',
        `line ${line}`,
        `has a quoted cell that does not end as it should: ${reason}`,
      ),
  });
  const columns = readHead(head);
  const result: ReadDays = { days: [], lines: [], rejected: [] };
  const ids = new Set<string>();
  for (const { line, cells } of rows) {
    if (cells.length > columns.length) {
      result.rejected.push({ line, field: 'row', code: 'too-many-cells' });
      continue;
    }
    const byColumn = new Map<DayColumn, string>();
    cells.forEach((cell, index) => {
      const column = columns[index];
      if (column) byColumn.set(column, cell.trim());
    });
    const read = toCalendarDay(toValue(byColumn), line, columnOfField);
    const problems: RejectedDay[] = 'rejected' in read ? read.rejected : [];
    if ('day' in read) {
      if (ids.has(read.day.id)) {
        problems.push({ line, field: 'id', code: 'duplicate-day-id' });
      } else {
        ids.add(read.day.id);
        result.days.push(read.day);
        result.lines.push(line);
      }
    }
    result.rejected.push(...problems);
  }
  return result;
}
