import { addDays, dayOf, lastMonths, latestDayOnEarth, weekOf } from './days';

describe('days', () => {
  it('belong to a zone: it is tomorrow in Shanghai while it is today in Mexico', () => {
    const instant = '2026-01-31T17:00:00.000Z';
    expect(dayOf(instant)).toBe('2026-01-31');
    expect(dayOf(instant, 'Asia/Shanghai')).toBe('2026-02-01');
    expect(dayOf(instant, 'America/Mexico_City')).toBe('2026-01-31');
    expect(latestDayOnEarth(new Date(instant))).toBe('2026-02-01');
  });

  it('are added across months and leap days', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('lie in weeks from Monday to Sunday, also across the year', () => {
    expect(weekOf('2027-01-01')).toEqual({
      from: '2026-12-28',
      to: '2027-01-03',
    });
    expect(weekOf('2026-11-22')).toEqual({
      from: '2026-11-16',
      to: '2026-11-22',
    });
  });

  it('lie in months, the last of which is the present one', () => {
    expect(lastMonths('2026-03-31', 3)).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
    ]);
  });
});
