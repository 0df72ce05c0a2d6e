import type { CalendarDay, Certainty } from './CalendarDay';
import { certaintySchema } from './CalendarDay';
import { refusal } from './CalendarError';
import { DayNumber, toDayNumber, toPlainDate, weekdayOf } from './plainDate';
import type { CalendarGap, WorkingCalendar } from './WorkingCalendar';

/** Why a day is worked or not. `ordinary` and `make-up-workday` are working days. */
export const dayReasons = [
  'ordinary',
  'make-up-workday',
  'weekend',
  'public-holiday',
  'bank-holiday',
  'company-closure',
] as const;
export type DayReason = (typeof dayReasons)[number];

/** `dayReasons` begins with the reasons that make a working day. */
const WORKING_REASONS = 2;

/** A later reason in this list beats an earlier one on the same day. */
const precedence: DayReason[] = [
  'ordinary',
  'weekend',
  'bank-holiday',
  'public-holiday',
  'make-up-workday',
  'company-closure',
];

const noDays: CalendarDay[] = [];

function requireDay(date: string, field: string): DayNumber {
  const day = toDayNumber(date);
  if (day === undefined) {
    throw refusal(
      'day-does-not-exist',
      field,
      `is no day of the calendar: ${date}`,
    );
  }
  return day;
}

/** A calendar prepared for counting: one reason per day and running counts. */
export class CalendarIndex {
  readonly calendar: WorkingCalendar;
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly #reasons: Uint8Array;
  /** Working days before each day, counted from the first day of the span. */
  readonly #before: Int32Array;
  /** Dates as texts, written when they are first asked for: half of a count's time. */
  readonly #dates: Array<string | undefined> = [];
  readonly #rows = new Map<DayNumber, CalendarDay[]>();
  readonly #gaps: Array<{ from: DayNumber; to: DayNumber; gap: CalendarGap }>;

  constructor(calendar: WorkingCalendar) {
    this.calendar = calendar;
    this.first = requireDay(calendar.from, 'from');
    this.last = requireDay(calendar.to, 'to');
    if (this.first > this.last) {
      throw refusal('span-reversed', 'to', 'lies before the first day');
    }
    for (const row of calendar.days) {
      const day = requireDay(row.date, 'days');
      const rows = this.#rows.get(day);
      if (rows) rows.push(row);
      else this.#rows.set(day, [row]);
    }
    this.#gaps = calendar.gaps.map(gap => ({
      from: requireDay(gap.from, 'gaps'),
      to: requireDay(gap.to, 'gaps'),
      gap,
    }));
    const length = this.last - this.first + 1;
    this.#reasons = new Uint8Array(length);
    this.#before = new Int32Array(length + 1);
    const weekend = new Set(calendar.weekend);
    for (let offset = 0; offset < length; offset++) {
      const day = this.first + offset;
      const reason = dayReasons.indexOf(this.#decide(day, weekend));
      this.#reasons[offset] = reason;
      this.#before[offset + 1] =
        this.#before[offset] + (reason < WORKING_REASONS ? 1 : 0);
    }
  }

  #decide(day: DayNumber, weekend: ReadonlySet<number>): DayReason {
    let best: DayReason = weekend.has(weekdayOf(day)) ? 'weekend' : 'ordinary';
    for (const { kind } of this.rowsOf(day)) {
      if (
        kind !== 'observance' &&
        precedence.indexOf(kind) > precedence.indexOf(best)
      ) {
        best = kind;
      }
    }
    return best;
  }

  /** @throws CalendarError with `outside-calendar` when the span does not hold the day. */
  requireInside(day: DayNumber, field: string): DayNumber {
    if (day < this.first || day > this.last) {
      throw refusal(
        'outside-calendar',
        field,
        `leads to ${toPlainDate(day)}, but the calendar of '${
          this.calendar.market
        }' covers only ${this.calendar.from} to ${this.calendar.to}`,
      );
    }
    return day;
  }

  /** The day of an ISO date inside the span. */
  dayOf(date: string, field: string): DayNumber {
    return this.requireInside(requireDay(date, field), field);
  }

  /** The ISO date of a day inside the span. */
  dateOf(day: DayNumber): string {
    const known = this.#dates[day - this.first];
    if (known !== undefined) return known;
    const date = toPlainDate(day);
    this.#dates[day - this.first] = date;
    return date;
  }

  reasonOf(day: DayNumber): DayReason {
    return dayReasons[this.#reasons[day - this.first]];
  }

  isWorkingDay(day: DayNumber): boolean {
    return this.#reasons[day - this.first] < WORKING_REASONS;
  }

  /** All rows of a day, observances too. */
  rowsOf(day: DayNumber): readonly CalendarDay[] {
    return this.#rows.get(day) ?? noDays;
  }

  /** The rows that decided a day; none when it is an ordinary day or a weekend. */
  decidingRows(day: DayNumber): CalendarDay[] {
    const rows = this.#rows.get(day);
    if (!rows) return noDays;
    const reason = this.reasonOf(day);
    return rows.filter(row => row.kind === reason);
  }

  /** Working days in `[from, to)`; both inside the span, `to` may be its end. */
  countBetween(from: DayNumber, to: DayNumber): number {
    return this.#before[to - this.first] - this.#before[from - this.first];
  }

  /** The gaps that the days from `from` to `to` (inclusive) touch. */
  gapsBetween(from: DayNumber, to: DayNumber): CalendarGap[] {
    if (this.#gaps.length === 0) return [];
    return this.#gaps
      .filter(entry => entry.from <= to && entry.to >= from)
      .map(({ gap }) => gap);
  }

  /** The lowest certainty among the rows that decided a day from `from` to `to`. */
  leastCertainty(from: DayNumber, to: DayNumber): Certainty | undefined {
    let least: number | undefined;
    for (let day = from; day <= to; day++) {
      for (const row of this.decidingRows(day)) {
        const rank = certaintySchema.options.indexOf(row.certainty);
        if (least === undefined || rank < least) least = rank;
      }
    }
    return least === undefined ? undefined : certaintySchema.options[least];
  }
}

const indexes = new WeakMap<WorkingCalendar, CalendarIndex>();

/** The index of a calendar value, built once; calendars are never changed in place. */
export function indexOf(calendar: WorkingCalendar): CalendarIndex {
  let index = indexes.get(calendar);
  if (!index) {
    index = new CalendarIndex(calendar);
    indexes.set(calendar, index);
  }
  return index;
}
