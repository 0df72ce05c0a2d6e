import type {
  WorkingDayAnswer,
  WorkingDayRequest,
} from '@trust-portal/plugin-culture-guides-common';
import { DateTime } from 'luxon';

/** The least and the most working days that the service counts. */
export const leastWorkingDays = 1;
export const mostWorkingDays = 400;

/** A promise of working days as the form and the address hold it: everything is text. */
export interface PromiseInputs {
  market: string;
  /** A wall-clock time in the market's zone, `2026-02-13T16:30`. */
  start: string;
  days: string;
  countFrom: 'next-day' | 'same-day';
  /** `HH:MM`, empty for none. */
  cutOff: string;
}

/** The wall-clock time of a zone at an instant, to the minute, as date and time fields write it. */
export function wallTime(timeZone: string, at: Date = new Date()): string {
  return DateTime.fromJSDate(at)
    .setZone(timeZone)
    .toFormat("yyyy-MM-dd'T'HH:mm");
}

/**
 * The instant of a wall-clock time in a zone. A time that clocks skip in spring
 * is moved forward by the skipped span; of one that comes twice, the first is meant.
 */
export function instantOf(wall: string, timeZone: string): string | undefined {
  const local = DateTime.fromFormat(wall, "yyyy-MM-dd'T'HH:mm", {
    zone: timeZone,
  });
  return local.isValid ? local.toUTC().toISO() ?? undefined : undefined;
}

/** Which input keeps a promise from being counted. */
export type PromiseFault = 'start' | 'days' | 'cutOff';

/** The inputs that are not what they should be. */
export function findPromiseFaults(
  inputs: PromiseInputs,
  timeZone: string,
): PromiseFault[] {
  const faults: PromiseFault[] = [];
  if (!instantOf(inputs.start, timeZone)) faults.push('start');
  const days = /^\d{1,3}$/.test(inputs.days) ? Number(inputs.days) : 0;
  if (days < leastWorkingDays || days > mostWorkingDays) {
    faults.push('days');
  }
  if (inputs.cutOff && !/^([01]\d|2[0-3]):[0-5]\d$/.test(inputs.cutOff)) {
    faults.push('cutOff');
  }
  return faults;
}

/**
 * The question that inputs ask of the service.
 *
 * @param start - the instant at which the promise is given
 */
export function toRequest(
  inputs: PromiseInputs,
  start: string,
): WorkingDayRequest {
  return {
    market: inputs.market,
    start,
    workingDays: Number(inputs.days),
    countFrom: inputs.countFrom,
    cutOff: inputs.cutOff || undefined,
  };
}

/** How many lines count for nothing because of each reason that takes a working day away. */
export function countSkipped(answer: WorkingDayAnswer): {
  weekends: number;
  holidays: number;
} {
  const skipped = answer.lines.filter(({ counts }) => !counts);
  return {
    weekends: skipped.filter(({ reason }) => reason === 'weekend').length,
    holidays: skipped.filter(
      ({ reason }) =>
        !['weekend', 'before-counting', 'after-cut-off'].includes(reason),
    ).length,
  };
}
