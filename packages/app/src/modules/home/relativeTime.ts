/** The units that a reader thinks in, the largest first, with their length in seconds. */
const units: Array<[Intl.RelativeTimeFormatUnit, number]> = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** From this age on, in seconds, a date says more than a number of days. */
const oldAge = 14 * 86_400;

/**
 * When something happened, in words: "5 minutes ago", "yesterday", and a date when it is older than
 * two weeks.
 *
 * @param options - `language` is a BCP 47 tag
 */
export function relativeTime(options: {
  time: Date;
  now: Date;
  language: string;
}): string {
  const { time, now, language } = options;
  const seconds = Math.round((time.getTime() - now.getTime()) / 1000);
  const age = Math.abs(seconds);
  if (age >= oldAge) {
    return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(
      time,
    );
  }
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const [unit, length] = units.find(([, size]) => age >= size) ?? ['second', 1];
  return unit === 'second'
    ? format.format(0, 'second')
    : format.format(Math.trunc(seconds / length), unit);
}
