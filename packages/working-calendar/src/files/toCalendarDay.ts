import { CalendarDay, calendarDaySchema } from '../CalendarDay';
import type { RejectedDay, RejectionCode } from './RejectedDay';

const codes: Readonly<Record<string, RejectionCode>> = {
  id: 'id-invalid',
  date: 'day-does-not-exist',
  kind: 'kind-unknown',
  name: 'name-invalid',
  localName: 'local-name-incomplete',
  certainty: 'certainty-unknown',
  source: 'source-invalid',
  note: 'note-unknown',
};

/**
 * A row that was read, as a calendar day, or everything that is wrong with it.
 * `fieldNames` says what the file calls the fields.
 */
export function toCalendarDay(
  value: unknown,
  line: number,
  fieldNames: Readonly<Record<string, string>>,
): { day: CalendarDay } | { rejected: RejectedDay[] } {
  const result = calendarDaySchema.safeParse(value);
  if (result.success) return { day: result.data };
  const rejected = new Map<string, RejectedDay>();
  for (const { path } of result.error.issues) {
    const [field, part] = path.map(String);
    const nameIsEmpty = field === 'name' && part === undefined;
    const named = fieldNames[`${field}.${part}`] ?? fieldNames[field] ?? field;
    rejected.set(named, {
      line,
      field: named,
      code: nameIsEmpty ? 'name-missing' : codes[field] ?? 'line-unreadable',
    });
  }
  return { rejected: [...rejected.values()] };
}
