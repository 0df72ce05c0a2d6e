import fc from 'fast-check';
import { DateTime } from 'luxon';
import { addWorkingDays } from './addWorkingDays';
import { builtInCalendar } from './built-in';
import type { CalendarDay } from './CalendarDay';
import { testCalendar, testDay } from './__testUtils__/testCalendar';
import type { WorkingCalendar } from './WorkingCalendar';
import { subtractWorkingDays, workingDaysBetween } from './workingDaysBetween';

/**
 * The oracle: slow, without index or day numbers, with another date library. It
 * looks at every row for every day and walks the days one by one.
 */
function oracleWorks(calendar: WorkingCalendar, day: DateTime): boolean {
  const kinds = calendar.days
    .filter(({ date }) => date === day.toISODate())
    .map(({ kind }) => kind);
  if (kinds.includes('company-closure')) return false;
  if (kinds.includes('make-up-workday')) return true;
  if (kinds.includes('public-holiday') || kinds.includes('bank-holiday')) {
    return false;
  }
  return !calendar.weekend.includes(day.weekday);
}

/** Of two midnights, luxon takes the second; a day begins with the first. */
function firstInstantOf(day: DateTime): string {
  const starts = day.startOf('day').getPossibleOffsets();
  return new Date(
    Math.min(...starts.map(start => start.toMillis())),
  ).toISOString();
}

interface Question {
  start: number;
  days: number;
  countFrom: 'next-day' | 'same-day';
  cutOff?: string;
}

function oracleEnd(
  calendar: WorkingCalendar,
  { start, days, countFrom, cutOff }: Question,
): { lastDay: string; end: string } {
  const zone = calendar.timeZone;
  const local = DateTime.fromMillis(start, { zone });
  // Noon exists on every day of every zone, so days are walked from noon to noon.
  let day = local.set({ hour: 12, minute: 0, second: 0, millisecond: 0 });
  if (cutOff !== undefined) {
    const late = local.toFormat('HH:mm') >= cutOff;
    if (late || !oracleWorks(calendar, day)) {
      do day = day.plus({ days: 1 });
      while (!oracleWorks(calendar, day));
    }
  }
  if (countFrom === 'next-day') day = day.plus({ days: 1 });
  let left = days;
  for (;;) {
    if (oracleWorks(calendar, day)) left--;
    if (left === 0) break;
    day = day.plus({ days: 1 });
  }
  return {
    lastDay: day.toISODate() ?? '',
    end: firstInstantOf(day.plus({ days: 1 })),
  };
}

/** 20 years, of which China's last ones have no schedule yet. */
const years = { fromYear: 2010, toYear: 2029 };
const begin = Date.parse('2010-01-02T12:00:00Z');
const lastStart = Date.parse('2029-08-31T12:00:00Z');

const questions = fc.record(
  {
    start: fc.integer({ min: begin, max: lastStart }),
    days: fc.integer({ min: 1, max: 40 }),
    countFrom: fc.constantFrom('next-day' as const, 'same-day' as const),
    cutOff: fc.constantFrom('00:00', '09:30', '16:00', '23:59'),
  },
  { requiredKeys: ['start', 'days', 'countFrom'] },
);

/** What the package answers, with what its lines add up to. */
function ourEnd(calendar: WorkingCalendar, question: Question) {
  const { lastDay, end, lines } = addWorkingDays({
    ...question,
    calendar,
    start: new Date(question.start).toISOString(),
  });
  const { date, step, count } = lines[lines.length - 1];
  const counted = lines.filter(line => line.step === 'counted').length;
  return { lastDay, end, counted, lastLine: { date, step, count } };
}

/** The same of the oracle. */
function expectedEnd(calendar: WorkingCalendar, question: Question) {
  const { lastDay, end } = oracleEnd(calendar, question);
  const lastLine = { date: lastDay, step: 'counted', count: question.days };
  return { lastDay, end, counted: question.days, lastLine };
}

const markets = [
  ['cn', 'Asia/Shanghai'],
  ['br', 'America/Sao_Paulo'],
  ['mx', 'America/Mexico_City'],
  ['in', 'Asia/Kolkata'],
  ['de', 'Europe/Berlin'],
  ['fr', 'Europe/Paris'],
  ['gb', 'Europe/London'],
  ['us', 'America/New_York'],
  // A weekend on Friday and Saturday; one on Friday; no holidays at all.
  ['sa', 'Asia/Riyadh'],
  ['ir', 'Asia/Tehran'],
  ['qa', 'Asia/Qatar'],
] as const;

describe('working days of 20 years, beside a slow oracle', () => {
  it.each(markets)(
    'end in %s (%s) when the oracle says',
    (market, timeZone) => {
      const calendar = builtInCalendar({ market, timeZone, ...years });
      fc.assert(
        fc.property(questions, question => {
          expect(ourEnd(calendar, question)).toEqual(
            expectedEnd(calendar, question),
          );
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each(markets)('are as many in %s as one by one', (market, timeZone) => {
    const calendar = builtInCalendar({ market, timeZone, ...years });
    fc.assert(
      fc.property(
        fc.integer({ min: begin, max: lastStart }),
        fc.integer({ min: 0, max: 90 }),
        (start, length) => {
          const first = DateTime.fromMillis(start, { zone: 'utc' });
          let expected = 0;
          for (let offset = 0; offset < length; offset++) {
            if (oracleWorks(calendar, first.plus({ days: offset }))) expected++;
          }
          const from = first.toISODate() ?? '';
          const to = first.plus({ days: length }).toISODate() ?? '';
          expect(workingDaysBetween(calendar, from, to)).toBe(expected);
          fc.pre(expected > 0);
          const { day } = subtractWorkingDays({
            calendar,
            date: to,
            days: expected,
          });
          // That many days back is the first working day of the stretch.
          expect(workingDaysBetween(calendar, day, to)).toBe(expected);
          expect(workingDaysBetween(calendar, from, day)).toBe(0);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('working days of invented markets, beside the oracle', () => {
  const zones = [
    'America/Sao_Paulo',
    'America/Havana',
    'Atlantic/Azores',
    'Asia/Beirut',
    'Africa/Cairo',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Pacific/Chatham',
    'Pacific/Kiritimati',
    'UTC',
  ];
  const rows = fc.uniqueArray(
    fc.record({
      date: fc
        .integer({
          min: Date.parse('2017-10-01'),
          max: Date.parse('2018-03-31'),
        })
        .map(time => new Date(time).toISOString().slice(0, 10)),
      kind: fc.constantFrom<CalendarDay['kind']>(
        'public-holiday',
        'bank-holiday',
        'observance',
        'company-closure',
        'make-up-workday',
      ),
    }),
    { maxLength: 60, selector: ({ date }) => date },
  );
  const calendars = fc.record({
    timeZone: fc.constantFrom(...zones),
    weekend: fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 5 }),
    rows,
  });

  it('end when the oracle says, whatever the weekend, the rows and the clocks', () => {
    fc.assert(
      fc.property(
        calendars,
        fc.record(
          {
            start: fc.integer({
              min: Date.parse('2017-10-02T12:00:00Z'),
              max: Date.parse('2018-03-31T12:00:00Z'),
            }),
            days: fc.integer({ min: 1, max: 15 }),
            countFrom: fc.constantFrom(
              'next-day' as const,
              'same-day' as const,
            ),
            cutOff: fc.constantFrom('00:00', '12:00', '23:59'),
          },
          { requiredKeys: ['start', 'days', 'countFrom'] },
        ),
        (invented, question) => {
          const calendar = testCalendar({
            timeZone: invented.timeZone,
            weekend: invented.weekend,
            from: '2017-10-01',
            to: '2018-12-31',
            days: invented.rows.map(({ date, kind }) => testDay(date, kind)),
          });
          expect(ourEnd(calendar, question)).toEqual(
            expectedEnd(calendar, question),
          );
        },
      ),
      { numRuns: 400 },
    );
  });
});
