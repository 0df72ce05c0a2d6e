import type {
  CalendarDay,
  MarketCalendar,
  WorkingDayAnswer,
} from '@trust-portal/plugin-culture-guides-common';

/** A public holiday of China; parts are replaced. */
export function dayFixture(day: Partial<CalendarDay> = {}): CalendarDay {
  return {
    id: 'cn-labour-day-2026',
    date: '2026-05-01',
    kind: 'public-holiday',
    name: { en: 'Labour Day', zh: '劳动节' },
    certainty: 'announced',
    origin: 'built-in',
    source: { title: 'Notice of the State Council' },
    ...day,
  };
}

/** The calendar of China with a holiday, a make-up workday and an observance; 2027 is not announced. */
export function calendarFixture(
  calendar: Partial<MarketCalendar> = {},
): MarketCalendar {
  return {
    market: 'cn',
    version: 3,
    timeZone: 'Asia/Shanghai',
    weekend: [6, 7],
    from: '2024-01-01',
    to: '2028-12-31',
    days: [
      dayFixture(),
      dayFixture({
        id: 'cn-make-up-2026-05-09',
        date: '2026-05-09',
        kind: 'make-up-workday',
        name: { en: 'Workday in exchange for Labour Day', zh: '劳动节调休' },
      }),
      dayFixture({
        id: '0a1b2c3d-0000-4000-8000-000000000001',
        date: '2026-11-11',
        kind: 'observance',
        name: { zh: '购物节' },
        certainty: 'confirmed',
        origin: 'team',
        editedBy: 'user:default/zhang-hua',
        editedAt: '2026-02-03T08:00:00.000Z',
        impact: { courierStop: { en: 'Parcels take two days longer.' } },
        promotions: { avoid: { en: 'Countdowns that begin anew.' } },
      }),
    ],
    gaps: [
      { from: '2027-01-01', to: '2027-12-31', code: 'schedule-not-announced' },
    ],
    closedGaps: [],
    removed: [],
    attributions: [
      {
        name: 'chinese-days',
        licence: 'MIT',
        url: 'https://example.org/chinese-days',
      },
    ],
    limits: ['regional-holidays-left-out'],
    editable: false,
    ...calendar,
  };
}

/** Two working days over a weekend with a holiday before it. */
export function workingDayAnswerFixture(
  answer: Partial<WorkingDayAnswer> = {},
): WorkingDayAnswer {
  return {
    market: 'cn',
    timeZone: 'Asia/Shanghai',
    calendarVersion: 3,
    lastDay: '2026-05-05',
    end: '2026-05-05T16:00:00.000Z',
    lines: [
      {
        date: '2026-04-30',
        counts: false,
        reason: 'before-counting',
        count: 0,
      },
      {
        date: '2026-05-01',
        counts: false,
        reason: 'public-holiday',
        count: 0,
        name: { en: 'Labour Day', zh: '劳动节' },
        certainty: 'announced',
      },
      { date: '2026-05-02', counts: false, reason: 'weekend', count: 0 },
      { date: '2026-05-03', counts: false, reason: 'weekend', count: 0 },
      { date: '2026-05-04', counts: true, reason: 'ordinary', count: 1 },
      { date: '2026-05-05', counts: true, reason: 'ordinary', count: 2 },
    ],
    gaps: [],
    ...answer,
  };
}
