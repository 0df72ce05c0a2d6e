import { dayIn, firstCommonDay, includesDay } from './period';

describe('the days on which something holds', () => {
  it('begin with the first and end with the last', () => {
    const period = { inForceFrom: '2026-02-01', inForceTo: '2026-02-28' };
    expect(
      ['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'].map(day =>
        includesDay(period, day),
      ),
    ).toEqual([false, true, true, false]);
  });

  it('have no end as long as there is no last one', () => {
    expect(includesDay({ inForceFrom: '2026-02-01' }, '9999-12-31')).toBe(true);
  });

  it.each([
    ['the later beginning', '2026-01-01', '2026-03-01'],
    ['the day from which on it is asked', '2026-05-05', '2026-05-05'],
    ['none, when one is over', '2026-07-01', undefined],
  ])('have in common %s', (_what, since, expected) => {
    const a = { inForceFrom: '2026-01-01', inForceTo: '2026-06-30' };
    expect(firstCommonDay(a, { inForceFrom: '2026-03-01' }, since)).toBe(
      expected,
    );
  });

  it('are those of the zone, also where they differ at one moment', () => {
    const instant = new Date('2026-11-22T16:30:00Z');
    expect(dayIn('Asia/Shanghai', instant)).toBe('2026-11-23');
    expect(dayIn('America/New_York', instant)).toBe('2026-11-22');
  });
});
