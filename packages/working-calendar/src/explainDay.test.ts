import { explainDay, isWorkingDay } from './explainDay';
import { testCalendar, testDay, thrownBy } from './__testUtils__/testCalendar';

describe('explainDay', () => {
  it('tells an ordinary day from a weekend', () => {
    const calendar = testCalendar();
    expect(explainDay(calendar, '2026-03-06')).toEqual({
      date: '2026-03-06',
      working: true,
      reason: 'ordinary',
      decidedBy: [],
      alsoOnThisDay: [],
    });
    expect(explainDay(calendar, '2026-03-07')).toMatchObject({
      working: false,
      reason: 'weekend',
    });
  });

  it.each(['public-holiday', 'bank-holiday', 'company-closure'] as const)(
    'is closed by a %s',
    kind => {
      const day = testDay('2026-03-06', kind);
      expect(
        explainDay(testCalendar({ days: [day] }), '2026-03-06'),
      ).toMatchObject({ working: false, reason: kind, decidedBy: [day] });
    },
  );

  it('is never closed by an observance, but shows it', () => {
    const day = testDay('2026-03-06', 'observance');
    expect(explainDay(testCalendar({ days: [day] }), '2026-03-06')).toEqual({
      date: '2026-03-06',
      working: true,
      reason: 'ordinary',
      decidedBy: [],
      alsoOnThisDay: [day],
    });
  });

  it('is opened by a make-up workday on a weekend', () => {
    const day = testDay('2026-03-07', 'make-up-workday');
    expect(
      explainDay(testCalendar({ days: [day] }), '2026-03-07'),
    ).toMatchObject({
      working: true,
      reason: 'make-up-workday',
      decidedBy: [day],
    });
  });

  it('stays closed on a make-up workday on which the company is closed', () => {
    const makeUp = testDay('2026-03-07', 'make-up-workday');
    const closure = testDay('2026-03-07', 'company-closure');
    expect(
      explainDay(testCalendar({ days: [closure, makeUp] }), '2026-03-07'),
    ).toMatchObject({
      working: false,
      reason: 'company-closure',
      decidedBy: [closure],
      alsoOnThisDay: [makeUp],
    });
  });

  it('names the public holiday where a bank holiday and a weekend fall on it', () => {
    const days = [
      testDay('2026-03-07', 'bank-holiday'),
      testDay('2026-03-07', 'public-holiday'),
    ];
    expect(explainDay(testCalendar({ days }), '2026-03-07')).toMatchObject({
      reason: 'public-holiday',
      decidedBy: [days[1]],
    });
  });

  it('answers for the first and the last day of its span, and refuses the days beside them', () => {
    const calendar = testCalendar();
    expect(isWorkingDay(calendar, '2026-01-01')).toBe(true);
    expect(isWorkingDay(calendar, '2026-12-31')).toBe(true);
    for (const date of ['2025-12-31', '2027-01-01']) {
      expect(thrownBy(() => isWorkingDay(calendar, date))).toMatchObject({
        name: 'InputError',
        code: 'outside-calendar',
        fields: [{ field: 'date', code: 'outside-calendar' }],
      });
    }
  });

  it('refuses a day that does not exist', () => {
    expect(
      thrownBy(() => isWorkingDay(testCalendar(), '2026-02-30')),
    ).toMatchObject({ code: 'day-does-not-exist' });
  });
});
