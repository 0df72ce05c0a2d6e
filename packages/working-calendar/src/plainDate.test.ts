import fc from 'fast-check';
import {
  plainDateSchema,
  toDayNumber,
  toPlainDate,
  weekdayOf,
} from './plainDate';

describe('plain dates', () => {
  it.each([
    '2026-02-30',
    '2026-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00:00Z',
    '',
  ])('refuses %p, which is no day', date => {
    expect(toDayNumber(date)).toBeUndefined();
    expect(plainDateSchema.safeParse(date).success).toBe(false);
  });

  it.each([
    ['1970-01-01', 0],
    ['2024-02-29', 19782],
    ['1969-12-31', -1],
  ])('numbers %s', (date, day) => {
    expect(toDayNumber(date)).toBe(day);
  });

  it.each([
    ['1969-12-28', 7],
    ['1970-01-01', 4],
    ['2024-02-29', 4],
    ['2026-11-22', 7],
    ['2026-11-23', 1],
  ])('knows the weekday of %s', (date, weekday) => {
    expect(weekdayOf(toDayNumber(date) ?? Number.NaN)).toBe(weekday);
  });

  it('gives each day back that it numbered', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), day => {
        expect(toDayNumber(toPlainDate(day))).toBe(day);
      }),
    );
  });
});
