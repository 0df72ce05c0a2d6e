import { daysBetween, localDay } from './countdown';

describe('the days until a holiday', () => {
  it.each([
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22', '2026-11-23', 1],
    ['2026-12-31', '2027-01-01', 1],
    // Clocks change in Germany and Brazil alike on these spans; a day stays a day.
    ['2026-03-28', '2026-03-30', 2],
    ['2028-02-28', '2028-03-01', 2],
  ])('from %s to %s are %d', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it('begin on the day of the reader', () => {
    expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
