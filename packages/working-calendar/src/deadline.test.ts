import { addCalendarDays, addCalendarMonths } from './calendarArithmetic';
import {
  Deadline,
  deadline,
  DeadlineRule,
  deadlineRuleSchema,
} from './deadline';
import { testCalendar, testDay, thrownBy } from './__testUtils__/testCalendar';

function rule(changes: Partial<DeadlineRule> = {}): DeadlineRule {
  return {
    unit: 'months',
    amount: 1,
    whenLastDayIsHoliday: 'next-working-day',
    countFrom: 'next-day',
    companyClosures: 'ignore',
    ...changes,
  };
}

const christmas = testCalendar({
  market: 'gb',
  timeZone: 'Europe/London',
  from: '2025-01-01',
  to: '2027-12-31',
  days: [testDay('2026-12-25'), testDay('2026-12-28')],
});

function lastDay(start: string, changes: Partial<DeadlineRule> = {}): string {
  return deadline({ rule: rule(changes), start, calendar: christmas }).lastDay;
}

describe('a deadline of months', () => {
  // The examples are those of the Information Commissioner's Office, opened as
  // ico.org.uk/for-the-public/time-limits-for-responding-to-data-protection-rights-requests
  it('ends on the day with the same number: 3 September, 3 October', () => {
    expect(lastDay('2025-09-03T10:00:00Z')).toBe('2025-10-03');
  });

  it('ends on the last day of a shorter month: 31 March, 30 April', () => {
    expect(lastDay('2026-03-31T10:00:00Z')).toBe('2026-04-30');
  });

  it('moves on from a holiday: 25 November, Christmas, the next working day', () => {
    const result = deadline({
      rule: rule(),
      start: '2026-11-25T10:00:00Z',
      calendar: christmas,
    });
    expect(result).toMatchObject({
      nominalLastDay: '2026-12-25',
      lastDay: '2026-12-29',
      end: '2026-12-30T00:00:00.000Z',
    } satisfies Partial<Deadline>);
    expect(result.lines.map(({ date, reason }) => `${date} ${reason}`)).toEqual(
      [
        '2026-12-25 public-holiday',
        '2026-12-26 weekend',
        '2026-12-27 weekend',
        '2026-12-28 public-holiday',
      ],
    );
  });

  it('moves back where the rule says so, and stays where it says so', () => {
    const start = '2026-11-25T10:00:00Z';
    expect(
      lastDay(start, { whenLastDayIsHoliday: 'previous-working-day' }),
    ).toBe('2026-12-24');
    expect(lastDay(start, { whenLastDayIsHoliday: 'none' })).toBe('2026-12-25');
  });

  it('takes the day of the event from the clocks of the market', () => {
    expect(lastDay('2026-06-02T23:30:00Z')).toBe('2026-07-03');
  });

  it('ends in February as long as February is', () => {
    const at = (start: string) =>
      lastDay(start, { whenLastDayIsHoliday: 'none' });
    expect(at('2027-01-31T10:00:00Z')).toBe('2027-02-28');
    expect(at('2024-01-31T10:00:00Z')).toBe('2024-02-29');
  });
});

describe('a deadline of days', () => {
  it('does not count the day of the event, or does when told to', () => {
    const start = '2026-03-02T10:00:00Z';
    const days = { unit: 'calendar-days', amount: 10 } as const;
    expect(lastDay(start, days)).toBe('2026-03-12');
    expect(lastDay(start, { ...days, countFrom: 'same-day' })).toBe(
      '2026-03-11',
    );
  });

  it('is counted in working days line by line', () => {
    const result = deadline({
      rule: rule({ unit: 'working-days', amount: 10 }),
      start: '2026-12-21T10:00:00Z',
      calendar: christmas,
    });
    // 22-24 are three, 29 December to 1 January four, 4 to 6 January three.
    expect(result.lastDay).toBe('2027-01-06');
    expect(result.nominalLastDay).toBe('2027-01-06');
    expect(result.lines).toHaveLength(17);
  });

  it('is lengthened by our own closure only where the rule says so', () => {
    const calendar = testCalendar({
      days: [testDay('2026-03-03', 'company-closure')],
    });
    const at = (companyClosures: 'close' | 'ignore') =>
      deadline({
        rule: rule({ unit: 'working-days', companyClosures }),
        start: '2026-03-02T10:00:00Z',
        calendar,
      }).lastDay;
    expect(at('ignore')).toBe('2026-03-03');
    expect(at('close')).toBe('2026-03-04');
  });
});

describe('a deadline of hours', () => {
  const hours = {
    unit: 'hours',
    amount: 72,
    whenLastDayIsHoliday: 'none',
  } as const;

  it('ends after 72 elapsed hours, also over a clock change and Christmas', () => {
    expect(
      deadline({
        rule: rule(hours),
        start: '2026-03-27T12:00:00Z',
        calendar: testCalendar(),
      }),
    ).toMatchObject({
      end: '2026-03-30T12:00:00.000Z',
      lastDay: '2026-03-30',
      lines: [],
      calendarVersion: 3,
    });
    expect(lastDay('2026-12-24T12:00:00Z', hours)).toBe('2026-12-27');
  });

  it('cannot be moved to a working day', () => {
    const wrong = rule({ ...hours, whenLastDayIsHoliday: 'next-working-day' });
    expect(deadlineRuleSchema.safeParse(wrong).success).toBe(false);
    expect(
      thrownBy(() =>
        deadline({
          rule: wrong,
          start: '2026-03-27T12:00:00Z',
          calendar: testCalendar(),
        }),
      ),
    ).toMatchObject({ code: 'hours-cannot-roll' });
  });
});

describe('a deadline beyond the calendar', () => {
  const start = '2027-12-20T10:00:00Z';

  it('is refused where holidays matter', () => {
    expect(thrownBy(() => lastDay(start))).toMatchObject({
      code: 'outside-calendar',
    });
  });

  it('is given where they do not', () => {
    expect(lastDay(start, { whenLastDayIsHoliday: 'none' })).toBe('2028-01-20');
  });
});

describe('calendar arithmetic', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-08-31', 3, '2026-11-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addCalendarMonths(date, months)).toBe(expected);
  });

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addCalendarDays(date, days)).toBe(expected);
  });

  it.each([1.5, Number.NaN, Infinity, 1e9])('refuses %p months', amount => {
    expect(
      thrownBy(() => addCalendarMonths('2026-01-01', amount)),
    ).toMatchObject({ code: 'amount-invalid' });
  });

  it('refuses to lead beyond the years that can be written', () => {
    expect(thrownBy(() => addCalendarDays('9999-12-31', 1))).toMatchObject({
      code: 'amount-invalid',
    });
    expect(thrownBy(() => addCalendarMonths('9999-12-31', 1))).toMatchObject({
      code: 'amount-invalid',
    });
  });
});
