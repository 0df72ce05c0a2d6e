import { addWorkingDays } from './addWorkingDays';
import { testCalendar, testDay, thrownBy } from './__testUtils__/testCalendar';

/** Friday, 6 March 2026, 10:00 in Berlin. */
const friday = '2026-03-06T09:00:00Z';

describe('addWorkingDays', () => {
  it('explains three working days over a weekend and a holiday, line by line', () => {
    const holiday = testDay('2026-03-10', 'public-holiday', {
      certainty: 'announced',
    });
    const result = addWorkingDays({
      calendar: testCalendar({ days: [holiday] }),
      start: friday,
      days: 3,
      countFrom: 'next-day',
    });
    expect(result).toMatchObject({
      end: '2026-03-12T23:00:00.000Z',
      lastDay: '2026-03-12',
      calendarVersion: 3,
      touchesGap: false,
      gaps: [],
      leastCertainty: 'announced',
    });
    expect(
      result.lines.map(({ date, step, reason, count }) =>
        [date, step, reason, count].join(' '),
      ),
    ).toEqual([
      '2026-03-06 start ordinary 0',
      '2026-03-07 closed weekend 0',
      '2026-03-08 closed weekend 0',
      '2026-03-09 counted ordinary 1',
      '2026-03-10 closed public-holiday 1',
      '2026-03-11 counted ordinary 2',
      '2026-03-12 counted ordinary 3',
    ]);
    expect(result.lines[4].decidedBy).toEqual([holiday]);
  });

  it('counts the day itself when told to', () => {
    expect(
      addWorkingDays({
        calendar: testCalendar(),
        start: friday,
        days: 1,
        countFrom: 'same-day',
      }),
    ).toMatchObject({
      end: '2026-03-06T23:00:00.000Z',
      lastDay: '2026-03-06',
      leastCertainty: undefined,
    });
  });

  it.each([
    // What comes in on a Saturday is counted from Monday, with or without the day itself.
    ['2026-03-07T12:00:00Z', 'same-day', undefined, '2026-03-09'],
    ['2026-03-07T12:00:00Z', 'next-day', undefined, '2026-03-09'],
    // A cut-off makes a Saturday's order a Monday's order, whose next day is Tuesday.
    ['2026-03-07T12:00:00Z', 'next-day', '16:00', '2026-03-10'],
    ['2026-03-06T14:59:59Z', 'same-day', '16:00', '2026-03-06'],
    ['2026-03-06T15:00:00Z', 'same-day', '16:00', '2026-03-09'],
    ['2026-03-06T14:59:59Z', 'next-day', '16:00', '2026-03-09'],
    ['2026-03-06T15:00:00Z', 'next-day', '16:00', '2026-03-10'],
  ] as const)(
    'lets one working day from %s, %s, cut-off %s, end on %s',
    (start, countFrom, cutOff, lastDay) => {
      expect(
        addWorkingDays({
          calendar: testCalendar(),
          start,
          days: 1,
          countFrom,
          cutOff,
        }).lastDay,
      ).toBe(lastDay);
    },
  );

  it('reads the cut-off on the clocks of the market, in summer as in winter', () => {
    const lastDay = (start: string) =>
      addWorkingDays({
        calendar: testCalendar(),
        start,
        days: 1,
        countFrom: 'same-day',
        cutOff: '16:00',
      }).lastDay;
    expect(lastDay('2026-07-01T13:59:00Z')).toBe('2026-07-01');
    expect(lastDay('2026-07-01T14:00:00Z')).toBe('2026-07-02');
    expect(lastDay('2026-12-01T14:59:00Z')).toBe('2026-12-01');
  });

  it('takes the day of the market, not that of the clock in Greenwich', () => {
    const result = addWorkingDays({
      calendar: testCalendar({ timeZone: 'Asia/Shanghai' }),
      start: '2026-03-05T16:30:00Z',
      days: 1,
      countFrom: 'same-day',
    });
    expect(result.lastDay).toBe('2026-03-06');
    expect(result.end).toBe('2026-03-06T16:00:00.000Z');
  });

  it.each([
    // Clocks go forward on 29 March and back on 25 October 2026.
    ['2026-03-27T09:00:00Z', '2026-03-30T22:00:00.000Z'],
    ['2026-10-23T09:00:00Z', '2026-10-26T23:00:00.000Z'],
  ])('ends at midnight after a clock change: %s', (start, end) => {
    expect(
      addWorkingDays({
        calendar: testCalendar(),
        start,
        days: 1,
        countFrom: 'next-day',
      }).end,
    ).toBe(end);
  });

  it('ends at one o’clock where clocks skip midnight', () => {
    // In São Paulo the clocks went from 3 November 2018, 24:00, to 4 November, 01:00.
    const result = addWorkingDays({
      calendar: testCalendar({
        timeZone: 'America/Sao_Paulo',
        weekend: [7],
        from: '2018-01-01',
      }),
      start: '2018-11-02T15:00:00Z',
      days: 1,
      countFrom: 'next-day',
    });
    expect(result.lastDay).toBe('2018-11-03');
    expect(result.end).toBe('2018-11-04T03:00:00.000Z');
  });

  it('ends at the first of two midnights', () => {
    // In Havana clocks go back from 01:00 to 00:00 on 1 November 2026.
    expect(
      addWorkingDays({
        calendar: testCalendar({ timeZone: 'America/Havana', weekend: [7] }),
        start: '2026-10-30T15:00:00Z',
        days: 1,
        countFrom: 'next-day',
      }).end,
    ).toBe('2026-11-01T04:00:00.000Z');
  });

  it('passes a day that a zone left out as any other day', () => {
    // Samoa had no 30 December 2011: it begins when the 31st does.
    const result = addWorkingDays({
      calendar: testCalendar({
        timeZone: 'Pacific/Apia',
        from: '2011-01-01',
        weekend: [],
      }),
      start: '2011-12-29T20:00:00Z',
      days: 1,
      countFrom: 'same-day',
    });
    expect(result.lastDay).toBe('2011-12-29');
    expect(result.end).toBe('2011-12-30T10:00:00.000Z');
  });

  it('counts 29 February and goes over the end of a year', () => {
    const calendar = testCalendar({ from: '2023-12-01', to: '2024-12-31' });
    const lastDay = (start: string, days: number) =>
      addWorkingDays({ calendar, start, days, countFrom: 'next-day' }).lastDay;
    expect(lastDay('2024-02-28T09:00:00Z', 1)).toBe('2024-02-29');
    expect(lastDay('2023-12-29T09:00:00Z', 1)).toBe('2024-01-01');
  });

  it('says when a day on the way lies in a gap', () => {
    const gap = {
      from: '2026-03-11',
      to: '2026-03-31',
      code: 'schedule-not-announced',
    } as const;
    const calendar = testCalendar({ gaps: [gap] });
    const count = (days: number) =>
      addWorkingDays({ calendar, start: friday, days, countFrom: 'next-day' });
    expect(count(2)).toMatchObject({
      lastDay: '2026-03-10',
      touchesGap: false,
    });
    expect(count(3)).toMatchObject({ touchesGap: true, gaps: [gap] });
  });

  it('gives the least sure of the rows that decided, and no other', () => {
    const days = [
      testDay('2026-03-09', 'public-holiday', { certainty: 'announced' }),
      testDay('2026-03-10', 'public-holiday', { certainty: 'confirmed' }),
      testDay('2026-03-11', 'observance', { certainty: 'computed' }),
      testDay('2026-03-20', 'public-holiday', { certainty: 'computed' }),
    ];
    expect(
      addWorkingDays({
        calendar: testCalendar({ days }),
        start: friday,
        days: 1,
        countFrom: 'next-day',
      }).leastCertainty,
    ).toBe('announced');
  });

  it('may end on the last day of the span, and refuses to go on', () => {
    const calendar = testCalendar({ to: '2026-03-10' });
    const count = (days: number) => () =>
      addWorkingDays({ calendar, start: friday, days, countFrom: 'next-day' });
    expect(count(2)().end).toBe('2026-03-10T23:00:00.000Z');
    expect(thrownBy(count(3))).toMatchObject({
      code: 'outside-calendar',
      fields: [{ field: 'days' }],
    });
  });

  it('refuses rather than counts for ever where nobody ever works', () => {
    const calendar = testCalendar({ weekend: [1, 2, 3, 4, 5, 6, 7] });
    expect(
      thrownBy(() =>
        addWorkingDays({
          calendar,
          start: friday,
          days: 1,
          countFrom: 'same-day',
          cutOff: '16:00',
        }),
      ),
    ).toMatchObject({ code: 'outside-calendar' });
  });

  it.each([
    ['amount-invalid', { days: 0 }],
    ['amount-invalid', { days: -1 }],
    ['amount-invalid', { days: 1.5 }],
    ['amount-invalid', { days: Number.NaN }],
    ['cut-off-invalid', { cutOff: '24:00' }],
    ['cut-off-invalid', { cutOff: '9:00' }],
    ['instant-invalid', { start: '2026-03-06' }],
    ['instant-invalid', { start: '2026-03-06T10:00:00' }],
    ['instant-invalid', { start: 'yesterday' }],
    ['outside-calendar', { start: '2025-12-31T12:00:00Z' }],
  ])('refuses with %s: %p', (code, changes) => {
    expect(
      thrownBy(() =>
        addWorkingDays({
          calendar: testCalendar(),
          start: friday,
          days: 1,
          countFrom: 'next-day',
          ...changes,
        }),
      ),
    ).toMatchObject({ name: 'InputError', code });
  });
});
