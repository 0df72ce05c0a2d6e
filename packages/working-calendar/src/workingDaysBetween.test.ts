import { rollDay } from './rollDay';
import { testCalendar, testDay, thrownBy } from './__testUtils__/testCalendar';
import { subtractWorkingDays, workingDaysBetween } from './workingDaysBetween';

const calendar = testCalendar({ days: [testDay('2026-03-10')] });

describe('workingDaysBetween', () => {
  it.each([
    ['2026-03-06', '2026-03-06', 0],
    ['2026-03-06', '2026-03-07', 1],
    ['2026-03-07', '2026-03-09', 0],
    ['2026-03-06', '2026-03-12', 3],
    ['2026-01-01', '2027-01-01', 260],
  ])('from %s to before %s there are %i', (from, to, count) => {
    expect(workingDaysBetween(calendar, from, to)).toBe(count);
  });

  it.each([
    ['2026-03-06', '2026-03-05', 'span-reversed', 'to'],
    ['2026-03-06', '2027-01-02', 'outside-calendar', 'to'],
    ['2025-12-31', '2026-03-05', 'outside-calendar', 'from'],
    ['2026-03-06', '2026-02-30', 'day-does-not-exist', 'to'],
  ])('refuses %s to %s with %s', (from, to, code, field) => {
    expect(
      thrownBy(() => workingDaysBetween(calendar, from, to)),
    ).toMatchObject({ code, fields: [{ field }] });
  });
});

describe('subtractWorkingDays', () => {
  it('finds the day to warn two working days before, and says what it passed', () => {
    const result = subtractWorkingDays({
      calendar,
      date: '2026-03-11',
      days: 2,
    });
    expect(result.day).toBe('2026-03-06');
    expect(
      result.lines.map(({ date, step, count }) =>
        [date, step, count].join(' '),
      ),
    ).toEqual([
      '2026-03-10 closed 0',
      '2026-03-09 counted 1',
      '2026-03-08 closed 1',
      '2026-03-07 closed 1',
      '2026-03-06 counted 2',
    ]);
    expect(result.leastCertainty).toBe('confirmed');
  });

  it('refuses to leave the span', () => {
    expect(
      thrownBy(() =>
        subtractWorkingDays({ calendar, date: '2026-01-02', days: 2 }),
      ),
    ).toMatchObject({ code: 'outside-calendar' });
  });
});

describe('rollDay', () => {
  it.each([
    ['2026-03-10', 'next-working-day', '2026-03-11'],
    ['2026-03-10', 'previous-working-day', '2026-03-09'],
    ['2026-03-10', 'none', '2026-03-10'],
    ['2026-03-07', 'next-working-day', '2026-03-09'],
    ['2026-03-07', 'previous-working-day', '2026-03-06'],
    ['2026-03-09', 'next-working-day', '2026-03-09'],
  ] as const)('moves %s (%s) to %s', (date, roll, expected) => {
    expect(rollDay(calendar, date, roll)).toBe(expected);
  });

  it('refuses when the next working day lies beyond the span', () => {
    const short = testCalendar({ to: '2026-03-08' });
    expect(
      thrownBy(() => rollDay(short, '2026-03-07', 'next-working-day')),
    ).toMatchObject({ code: 'outside-calendar' });
  });
});
