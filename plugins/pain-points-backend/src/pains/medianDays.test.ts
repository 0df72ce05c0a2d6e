import { medianDays } from './medianDays';

const day = (number: number) =>
  `2026-03-${String(number).padStart(2, '0')}T00:00:00.000Z`;
const lasting = (...days: number[]) =>
  days.map(length => ({ from: day(1), to: day(1 + length) }));

describe('the median of days', () => {
  it('is absent where there is nothing', () => {
    expect(medianDays([])).toBeUndefined();
  });

  it.each([
    ['one', lasting(4), 4],
    ['an odd number, in whatever sequence', lasting(20, 1, 3), 3],
    ['an even number', lasting(9, 1, 4, 2), 3],
  ])('of %s is the one in the middle', (_, spans, median) => {
    expect(medianDays(spans)).toBe(median);
  });

  it('counts parts of a day, to one decimal place', () => {
    const spans = [{ from: day(1), to: '2026-03-02T08:00:00.000Z' }];
    expect(medianDays(spans)).toBe(1.3);
  });
});
