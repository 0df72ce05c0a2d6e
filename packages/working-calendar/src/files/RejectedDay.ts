import type { CalendarDay } from '../CalendarDay';

/** Why one row or event of a file was not taken. Stable, for programs. */
export type RejectionCode =
  | 'certainty-unknown'
  | 'day-does-not-exist'
  | 'duplicate-day-id'
  | 'end-before-start'
  | 'id-invalid'
  | 'kind-unknown'
  | 'line-unreadable'
  | 'local-name-incomplete'
  | 'name-invalid'
  | 'name-missing'
  | 'not-all-day'
  | 'note-unknown'
  | 'recurring-event'
  | 'source-invalid'
  | 'start-missing'
  | 'too-long'
  | 'too-many-cells';

/** One row or event that was not taken. */
export interface RejectedDay {
  /** The line of the file, from 1. */
  line: number;
  /** The column or property. */
  field: string;
  code: RejectionCode;
}

/** What was read: the good rows, and each bad one with its line. */
export interface ReadDays {
  days: CalendarDay[];
  /** The line of each of the days, from 1, in their sequence. */
  lines: number[];
  rejected: RejectedDay[];
}
