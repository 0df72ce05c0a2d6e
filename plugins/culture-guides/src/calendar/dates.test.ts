import {
  addDays,
  dayInZone,
  daysBetween,
  firstDayOfWeek,
  isoWeekday,
  monthsOf,
  weekdaysFrom,
  weeksOf,
} from './dates';

describe('plain dates', () => {
  it('are counted over the ends of months, leap days and years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-05-05', '2026-05-01')).toBe(-4);
  });

  it('know their weekday, with Sunday as the seventh', () => {
    expect(isoWeekday('2026-11-23')).toBe(1);
    expect(isoWeekday('2026-11-22')).toBe(7);
  });

  it('are those of the zone and not those of the reader', () => {
    const instant = new Date('2026-05-01T02:00:00Z');
    expect(dayInZone('America/Sao_Paulo', instant)).toBe('2026-04-30');
    expect(dayInZone('Asia/Shanghai', instant)).toBe('2026-05-01');
  });
});

describe('the weeks of a month', () => {
  it('begin as the week of the market does, with empty places around the month', () => {
    expect(weeksOf('2026-02', 1)[0]).toEqual([
      ...Array(6).fill(undefined),
      '2026-02-01',
    ]);
    expect(weeksOf('2026-02', 7)[0][0]).toBe('2026-02-01');
  });

  it.each(monthsOf(2028))('hold every day of %s once', month => {
    const days = weeksOf(month, 7).flat().filter(Boolean);
    const last = new Date(
      Date.UTC(2028, Number(month.slice(5)), 0),
    ).getUTCDate();
    expect(days).toEqual(
      Array.from(
        { length: last },
        (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`,
      ),
    );
  });

  it('begin on Sunday in Brazil and on Monday in Germany, and on Monday where nobody knows', () => {
    expect(firstDayOfWeek('br')).toBe(7);
    expect(firstDayOfWeek('de')).toBe(1);
    expect(firstDayOfWeek('not a market')).toBe(1);
    expect(weekdaysFrom(7)).toEqual([7, 1, 2, 3, 4, 5, 6]);
  });
});
