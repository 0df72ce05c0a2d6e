import { addWorkingDays } from '../addWorkingDays';
import { dayName } from '../CalendarDay';
import { thrownBy } from '../__testUtils__/testCalendar';
import { workingCalendarSchema } from '../WorkingCalendar';
import { builtInCalendar } from './builtInCalendar';

const zones = {
  cn: 'Asia/Shanghai',
  br: 'America/Sao_Paulo',
  mx: 'America/Mexico_City',
  in: 'Asia/Kolkata',
  de: 'Europe/Berlin',
  fr: 'Europe/Paris',
  gb: 'Europe/London',
  us: 'America/New_York',
};
const markets = Object.entries(zones);

function calendarOf(market: string, timeZone = 'UTC', toYear = 2026) {
  return builtInCalendar({ market, timeZone, fromYear: 2026, toYear });
}

describe('builtInCalendar', () => {
  it.each(markets)(
    'makes a calendar of %s that holds together',
    (market, zone) => {
      const calendar = builtInCalendar({
        market,
        timeZone: zone,
        fromYear: 2000,
        toYear: 2050,
      });
      expect(workingCalendarSchema.parse(calendar)).toEqual(calendar);
      expect(calendar).toMatchObject({
        version: 0,
        from: '2000-01-01',
        to: '2050-12-31',
      });
      expect(calendar.attributions).toHaveLength(1);
    },
  );

  it.each(markets)(
    'names every day of %s from 2020 to 2035 in English and Chinese',
    (market, zone) => {
      const calendar = builtInCalendar({
        market,
        timeZone: zone,
        fromYear: 2020,
        toYear: 2035,
      });
      const unnamed = calendar.days.filter(
        ({ name }) => !name.en || !/\p{Script=Han}/u.test(name.zh ?? ''),
      );
      expect(unnamed.map(({ name }) => name.en)).toEqual([]);
    },
  );

  it('takes a day once that the library gives twice', () => {
    const { days } = calendarOf('as', 'Pacific/Pago_Pago');
    const said = days.map(
      ({ date, kind, name }) => `${date} ${kind} ${name.en}`,
    );
    expect(said.length).toBeGreaterThan(0);
    expect(new Set(said).size).toBe(said.length);
  });

  it('leaves a Chinese name out where none is known, and falls back visibly', () => {
    const sigd = calendarOf('il').days.find(({ id }) => id === 'sigd-2026');
    expect(sigd?.name).toEqual({ en: 'Sigd' });
    expect(sigd && dayName(sigd, 'zh')).toEqual({
      text: 'Sigd',
      language: 'en',
    });
  });

  it('keeps the local name beside the English and the Chinese one', () => {
    expect(
      calendarOf('de').days.find(({ id }) => id === 'national-holiday-2026'),
    ).toMatchObject({
      date: '2026-10-03',
      name: { zh: '德国统一日' },
      localName: { language: 'de', text: 'Tag der Deutschen Einheit' },
      certainty: 'computed',
      source: 'date-holidays',
    });
  });

  it('gives each year of a holiday its own id, the same for every span asked for', () => {
    const ids = (toYear: number) =>
      calendarOf('br', 'America/Sao_Paulo', toYear).days.map(({ id }) => id);
    expect(ids(2027).slice(0, ids(2026).length)).toEqual(ids(2026));
    expect(new Set(ids(2027)).size).toBe(ids(2027).length);
  });

  it('lets nobody off for half a day', () => {
    const calendar = calendarOf('de');
    expect(
      calendar.days.find(({ id }) => id === 'christmas-eve-2026')?.kind,
    ).toBe('observance');
  });

  it.each(['qa', 'kw', 'np'])(
    'shows %s, of which the library knows nothing, as a gap and not as free of holidays',
    market => {
      const calendar = calendarOf(market, 'UTC', 2028);
      expect(calendar.days).toEqual([]);
      expect(calendar.gaps).toEqual([
        { from: '2026-01-01', to: '2028-12-31', code: 'no-holidays-known' },
      ]);
    },
  );

  it('shows years of China without a schedule as one gap that a count notices', () => {
    const calendar = builtInCalendar({
      market: 'cn',
      timeZone: 'Asia/Shanghai',
      fromYear: 2026,
      toYear: 2199 - 150,
    });
    const [gap] = calendar.gaps;
    expect(calendar.gaps).toHaveLength(1);
    expect(gap).toMatchObject({
      to: '2049-12-31',
      code: 'schedule-not-announced',
    });
    // An update of chinese-days moves the gap; this year is known for good.
    expect(gap.from > '2026-12-31').toBe(true);
    expect(
      addWorkingDays({
        calendar,
        start: '2048-09-30T02:00:00Z',
        days: 3,
        countFrom: 'next-day',
      }),
    ).toMatchObject({ touchesGap: true, gaps: [gap] });
  });

  it('marks feasts that authorities announce, and says so for the calendar', () => {
    const calendar = calendarOf('sa', 'Asia/Riyadh');
    const feast = calendar.days.filter(({ id }) => id.includes('eid-al-fitr'));
    expect(feast.length).toBeGreaterThan(1);
    for (const day of feast) {
      expect(day).toMatchObject({
        kind: 'public-holiday',
        certainty: 'computed',
        note: 'announced-by-authorities',
      });
    }
    expect(calendar.limits).toContain(
      'religious-days-announced-by-authorities',
    );
    expect(calendar.weekend).toEqual([5, 6]);
  });

  it('says that days of regions are left out, until a region is asked for', () => {
    expect(calendarOf('de').limits).toEqual(['regional-holidays-left-out']);
    const bavaria = builtInCalendar({
      market: 'de',
      region: 'BY',
      timeZone: 'Europe/Berlin',
      fromYear: 2026,
      toYear: 2026,
    });
    expect(bavaria.limits).toEqual([]);
    expect(
      bavaria.days.some(
        ({ date, kind }) => date === '2026-06-04' && kind === 'public-holiday',
      ),
    ).toBe(true);
  });

  it.each([
    ['span-reversed', { fromYear: 2027, toYear: 2026 }],
    ['span-too-long', { fromYear: 2000, toYear: 2051 }],
    ['outside-calendar', { fromYear: 1969, toYear: 2026 }],
    ['outside-calendar', { fromYear: 2026, toYear: 2026.5 }],
    ['time-zone-unknown', { timeZone: 'Mars/Olympus' }],
    ['region-unknown', { region: 'XX' }],
    [
      'region-unknown',
      { market: 'cn', timeZone: 'Asia/Shanghai', region: 'XX' },
    ],
  ])('refuses with %s: %p', (code, changes) => {
    expect(
      thrownBy(() =>
        builtInCalendar({
          market: 'de',
          timeZone: 'Europe/Berlin',
          fromYear: 2026,
          toYear: 2026,
          ...changes,
        }),
      ),
    ).toMatchObject({ name: 'InputError', code });
  });
});
