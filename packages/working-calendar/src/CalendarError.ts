import { InputError } from '@backstage/errors';

/** Why a calendar, its rows or a question to it were refused. Stable, for programs. */
export type CalendarProblem =
  | 'amount-invalid'
  | 'calendar-invalid'
  | 'cut-off-invalid'
  | 'day-does-not-exist'
  | 'day-set-and-removed'
  | 'duplicate-day'
  | 'duplicate-day-id'
  | 'hours-cannot-roll'
  | 'instant-invalid'
  | 'make-up-workday-is-holiday'
  | 'missing-column'
  | 'no-calendar-file'
  | 'no-working-day-in-week'
  | 'outside-calendar'
  | 'outside-span'
  | 'region-unknown'
  | 'span-reversed'
  | 'span-too-long'
  | 'time-zone-unknown'
  | 'week-data-missing';

/** A file can hold a million wrong rows, and an answer shall not: so many are named. */
const mostNamedIssues = 100;

/** One thing that is wrong: where, a stable code and an English sentence. */
export interface CalendarIssue {
  /** The path of the value, for example `days.3.date`. */
  field: string;
  code: CalendarProblem;
  message: string;
}

/**
 * A refusal. It is an `InputError`, so a router answers it with 400, and it
 * carries `code` and `fields` as all refusals of the portal do.
 */
export class CalendarError extends InputError {
  readonly code: CalendarProblem;
  readonly fields: CalendarIssue[];

  constructor(fields: [CalendarIssue, ...CalendarIssue[]]) {
    const sentences = fields
      .slice(0, mostNamedIssues)
      .map(({ field, message }) => `'${field}' ${message}`);
    if (fields.length > mostNamedIssues) {
      sentences.push(`${fields.length} problems in all`);
    }
    super(sentences.join('; '));
    this.code = fields[0].code;
    this.fields = fields.slice(0, mostNamedIssues);
  }
}

/** A {@link CalendarError} about one field. */
export function refusal(
  code: CalendarProblem,
  field: string,
  message: string,
): CalendarError {
  return new CalendarError([{ field, code, message }]);
}
