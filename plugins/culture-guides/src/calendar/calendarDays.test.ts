import type { CalendarGap } from '@trust-portal/plugin-culture-guides-common';
import { calendarFixture, dayFixture } from '../testing/calendarFixtures';
import {
  closedMarkets,
  compareDays,
  gapsWithin,
  standingOf,
  toSpans,
} from './calendarDays';

describe('what becomes of a day', () => {
  const weekend = [6, 7];
  it.each([
    ['an ordinary Friday', '2026-05-08', [], 'ordinary'],
    ['a Saturday', '2026-05-09', [], 'weekend'],
    [
      'a Saturday that is worked in exchange',
      '2026-05-09',
      [dayFixture({ kind: 'make-up-workday' })],
      'make-up-workday',
    ],
    ['a holiday on a Saturday', '2026-05-09', [dayFixture()], 'closed'],
    [
      'an observance on a Friday',
      '2026-05-08',
      [dayFixture({ kind: 'observance' })],
      'ordinary',
    ],
    [
      'a closure beside a make-up workday',
      '2026-05-09',
      [
        dayFixture({ kind: 'make-up-workday' }),
        dayFixture({ kind: 'company-closure' }),
      ],
      'closed',
    ],
  ] as const)('of %s', (_, date, days, standing) => {
    expect(standingOf(date, days, weekend)).toBe(standing);
  });
});

describe('days that belong together', () => {
  const named = (date: string, en = 'Spring Festival') =>
    dayFixture({ id: date, date, name: { en } });

  it('are joined while they follow each other with one name', () => {
    const spans = toSpans([
      named('2026-02-17'),
      named('2026-02-15'),
      named('2026-02-16'),
      named('2026-02-18', 'Another'),
      named('2026-02-20'),
    ]);
    expect(spans.map(({ from, to }) => [from, to])).toEqual([
      ['2026-02-15', '2026-02-17'],
      ['2026-02-18', '2026-02-18'],
      ['2026-02-20', '2026-02-20'],
    ]);
  });

  it('are cut where the month ends, because each month has its own field', () => {
    expect(
      toSpans([named('2026-01-31'), named('2026-02-01')]).map(
        ({ from, to }) => [from, to],
      ),
    ).toEqual([
      ['2026-01-31', '2026-01-31'],
      ['2026-02-01', '2026-02-01'],
    ]);
  });

  it('are shared only where both markets are closed', () => {
    const closed = closedMarkets([
      calendarFixture(),
      calendarFixture({
        market: 'de',
        days: [
          dayFixture({ id: 'de-1' }),
          dayFixture({ id: 'de-2', date: '2026-11-11' }),
        ],
      }),
    ]);
    expect(closed.get('2026-05-01')).toEqual(['cn', 'de']);
    expect(closed.get('2026-11-11')).toEqual(['de']);
    expect(closed.has('2026-05-09')).toBe(false);
  });
});

describe('gaps', () => {
  it('are cut to the span that is looked at', () => {
    const gaps: CalendarGap[] = [
      { from: '2026-11-01', to: '2028-12-31', code: 'schedule-not-announced' },
    ];
    expect(gapsWithin(gaps, '2027-01-01', '2027-12-31')).toEqual([
      { from: '2027-01-01', to: '2027-12-31', code: 'schedule-not-announced' },
    ]);
    expect(gapsWithin(gaps, '2026-01-01', '2026-10-31')).toEqual([]);
  });
});

describe('what differs between two versions', () => {
  it('is what came, changed and went, by date; who edited is no difference', () => {
    const before = [
      dayFixture(),
      dayFixture({ id: 'gone', date: '2026-01-01' }),
      dayFixture({ id: 'same', date: '2026-03-01' }),
    ];
    const after = [
      dayFixture({ impact: { supportHours: { en: 'Closed' } } }),
      dayFixture({
        id: 'same',
        date: '2026-03-01',
        editedBy: 'user:default/ma-chao',
      }),
      dayFixture({ id: 'new', date: '2026-09-01' }),
    ];
    expect(
      compareDays(before, after).map(({ change, before: old, after: now }) => [
        change,
        (now ?? old)?.id,
      ]),
    ).toEqual([
      ['removed', 'gone'],
      ['changed', 'cn-labour-day-2026'],
      ['added', 'new'],
    ]);
  });
});
