import { conflict } from '@trust-portal/http-contract';
import { addWorkingDays, CalendarError } from '@trust-portal/working-calendar';
import {
  ClockEnd,
  ClockStart,
  WorkingDayClock,
} from '../field/WorkingDayClock';
import { CalendarReader } from './CalendarReader';

/** Counts from the first working day after the day of the start. */
export class DefaultWorkingDayClock implements WorkingDayClock {
  readonly #reader: CalendarReader;

  constructor(options: { reader: CalendarReader }) {
    this.#reader = options.reader;
  }

  async end({ market, start, workingDays }: ClockStart): Promise<ClockEnd> {
    const { working, version } = await this.#reader.find(market);
    try {
      const { lastDay } = addWorkingDays({
        calendar: working,
        start,
        days: workingDays,
        countFrom: 'next-day',
      });
      return { dueOn: lastDay, calendarVersion: version };
    } catch (error) {
      if (!(error instanceof CalendarError)) throw error;
      throw conflict('calendar-too-short', error.message, { market, version });
    }
  }
}
