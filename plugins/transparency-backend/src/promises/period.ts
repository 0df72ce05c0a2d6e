import { DateTime } from 'luxon';

/** The days on which something holds, the first and the last included; without a last one for good. */
export interface Period {
  inForceFrom: string;
  inForceTo?: string;
}

/** Whether a day belongs to the period. Plain dates compare as texts. */
export function includesDay(
  { inForceFrom, inForceTo }: Period,
  day: string,
): boolean {
  return inForceFrom <= day && (inForceTo === undefined || day <= inForceTo);
}

/** The first day, not before `since`, that belongs to both periods. */
export function firstCommonDay(
  a: Period,
  b: Period,
  since: string,
): string | undefined {
  const first = [a.inForceFrom, b.inForceFrom, since].sort()[2];
  return includesDay(a, first) && includesDay(b, first) ? first : undefined;
}

/** The day that it is in a zone at an instant, as `YYYY-MM-DD`. */
export function dayIn(timeZone: string, instant: Date): string {
  const day = DateTime.fromJSDate(instant, { zone: timeZone }).toISODate();
  if (day === null) {
    throw new RangeError(`No instant of a known zone: ${timeZone}`);
  }
  return day;
}
