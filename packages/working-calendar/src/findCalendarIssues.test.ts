import { testCalendar, testDay, thrownBy } from './__testUtils__/testCalendar';
import { checkCalendar, workingCalendarSchema } from './WorkingCalendar';

describe('checkCalendar', () => {
  it('takes a calendar whose rows agree', () => {
    const calendar = testCalendar({
      days: [
        testDay('2026-05-01'),
        testDay('2026-05-02', 'make-up-workday'),
        testDay('2026-05-01', 'observance'),
      ],
    });
    expect(checkCalendar(calendar)).toBe(calendar);
    expect(workingCalendarSchema.parse(calendar)).toEqual(calendar);
  });

  it.each([
    [
      'a holiday on 30 February',
      { days: [testDay('2026-02-30')] },
      'days.0.date',
      'day-does-not-exist',
    ],
    [
      'a row outside of the span',
      { days: [testDay('2027-01-01')] },
      'days.0.date',
      'outside-span',
    ],
    [
      'an id that is used twice',
      {
        days: [
          testDay('2026-05-01', 'public-holiday', { id: 'may' }),
          testDay('2026-05-02', 'public-holiday', { id: 'may' }),
        ],
      },
      'days.1.id',
      'duplicate-day-id',
    ],
    [
      'the same row under two ids',
      {
        days: [
          testDay('2026-05-01', 'public-holiday', { id: 'one' }),
          testDay('2026-05-01', 'public-holiday', { id: 'two' }),
        ],
      },
      'days.1.date',
      'duplicate-day',
    ],
    [
      'a workday that is also a holiday',
      {
        days: [
          testDay('2026-05-02', 'make-up-workday'),
          testDay('2026-05-02', 'bank-holiday'),
        ],
      },
      'days.0.kind',
      'make-up-workday-is-holiday',
    ],
    [
      'a week without a working day',
      { weekend: [1, 2, 3, 4, 5, 6, 7] },
      'weekend',
      'no-working-day-in-week',
    ],
    [
      'a span that ends before it begins',
      { from: '2026-06-01', to: '2026-05-31' },
      'to',
      'span-reversed',
    ],
    [
      'a zone that does not exist',
      { timeZone: 'Europe/Atlantis' },
      'timeZone',
      'time-zone-unknown',
    ],
    [
      'a gap that ends before it begins',
      {
        gaps: [
          {
            from: '2026-06-01',
            to: '2026-05-31',
            code: 'holidays-missing' as const,
          },
        ],
      },
      'gaps.0.to',
      'span-reversed',
    ],
  ])('refuses %s', (_, changes, field, code) => {
    const calendar = testCalendar(changes);
    expect(thrownBy(() => checkCalendar(calendar))).toMatchObject({
      name: 'InputError',
      code,
      fields: expect.arrayContaining([
        expect.objectContaining({ field, code }),
      ]),
    });
    const result = workingCalendarSchema.safeParse(calendar);
    expect(result.error?.issues.map(({ path }) => path.join('.'))).toContain(
      field,
    );
  });

  it('names all that is wrong at once', () => {
    const calendar = testCalendar({
      days: [testDay('2026-02-30'), testDay('2027-05-01')],
    });
    expect(thrownBy(() => checkCalendar(calendar))).toMatchObject({
      fields: [{ field: 'days.0.date' }, { field: 'days.1.date' }],
    });
  });

  it.each([
    ['a name of two lines', { name: { en: 'May\r\nEND:VEVENT' } }],
    ['no name at all', { name: {} }],
    ['an id that is no id', { id: 'May Day!' }],
  ])('refuses a row with %s', (_, changes) => {
    const days = [testDay('2026-05-01', 'public-holiday', changes)];
    expect(
      workingCalendarSchema.safeParse(testCalendar({ days })).success,
    ).toBe(false);
  });
});
