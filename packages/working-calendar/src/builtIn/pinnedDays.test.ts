import { explainDay } from '../explainDay';
import type { DayKind } from '../CalendarDay';
import type { WorkingCalendar } from '../WorkingCalendar';
import { builtInCalendar } from './builtInCalendar';

/*
 * What is pinned here was read on the named page, as kept by a web archive that
 * was searched in November 2026; the sites themselves were not reachable. Of the
 * State Council's notices, newspapers' full reprints were read, not gov.cn.
 */

function datesOf(calendar: WorkingCalendar, kind: DayKind, year: number) {
  return calendar.days
    .filter(day => day.kind === kind && day.date.startsWith(String(year)))
    .map(({ date }) => date.slice(5));
}

/** `10-01..10-03` as its days. */
function days(...spans: string[]): string[] {
  return spans.flatMap(span => {
    const [from, to = from] = span.split('..');
    const dates: string[] = [];
    for (
      let time = Date.parse(`2023-${from}`);
      time <= Date.parse(`2023-${to}`);
      time += 86_400_000
    ) {
      dates.push(new Date(time).toISOString().slice(5, 10));
    }
    return dates;
  });
}

describe('China, as the General Office of the State Council announced it', () => {
  const calendar = builtInCalendar({
    market: 'cn',
    timeZone: 'Asia/Shanghai',
    fromYear: 2024,
    toYear: 2027,
  });

  it.each([
    [
      // Notice 国办发明电〔2023〕7号 in People's Daily, 26 October 2023, page 6:
      // paper.people.com.cn/rmrb/html/2023-10/26/nw.D110000renmrb_20231026_3-06.htm
      2024,
      days(
        '01-01',
        '02-10..02-17',
        '04-04..04-06',
        '05-01..05-05',
        '06-10',
        '09-15..09-17',
        '10-01..10-07',
      ),
      days(
        '02-04',
        '02-18',
        '04-07',
        '04-28',
        '05-11',
        '09-14',
        '09-29',
        '10-12',
      ),
    ],
    [
      // Notice of 12 November 2024, reprinted from Xinhua by Guangming Online:
      // m.gmw.cn/2024-11/12/content_1303894933.htm
      2025,
      days(
        '01-01',
        '01-28..02-04',
        '04-04..04-06',
        '05-01..05-05',
        '05-31..06-02',
        '10-01..10-08',
      ),
      days('01-26', '02-08', '04-27', '09-28', '10-11'),
    ],
    [
      // Notice of 4 November 2025, reprinted from Xinhua by Guangming Online:
      // politics.gmw.cn/2025-11/04/content_38391083.htm
      2026,
      days(
        '01-01..01-03',
        '02-15..02-23',
        '04-04..04-06',
        '05-01..05-05',
        '06-19..06-21',
        '09-25..09-27',
        '10-01..10-07',
      ),
      days('01-04', '02-14', '02-28', '05-09', '09-20', '10-10'),
    ],
  ])(
    'has the holidays and make-up workdays of %i',
    (year, holidays, makeUp) => {
      expect(datesOf(calendar, 'public-holiday', year)).toEqual(holidays);
      expect(datesOf(calendar, 'make-up-workday', year)).toEqual(makeUp);
    },
  );

  it('opens Saturday, 14 February 2026, for Spring Festival, in both languages', () => {
    expect(explainDay(calendar, '2026-02-14')).toMatchObject({
      working: true,
      reason: 'make-up-workday',
      decidedBy: [
        {
          id: 'spring-festival-2026-02-14-make-up',
          certainty: 'announced',
          name: {
            en: 'Workday in exchange for Spring Festival',
            zh: '春节调休上班',
          },
        },
      ],
    });
  });

  it('closes none of the days that the other library calls public', () => {
    for (const date of ['2026-03-09', '2026-05-06', '2026-06-01']) {
      expect(explainDay(calendar, date).working).toBe(true);
    }
  });
});

describe('holidays of other markets', () => {
  function publicHolidays(
    market: string,
    timeZone: string,
    year: number,
    region?: string,
  ) {
    return datesOf(
      builtInCalendar({
        market,
        timeZone,
        region,
        fromYear: year,
        toYear: year,
      }),
      'public-holiday',
      year,
    );
  }

  it('of France in 2026: fo-fonctionnaires.fr, Calendrier congés fériés', () => {
    expect(publicHolidays('fr', 'Europe/Paris', 2026)).toEqual(
      days(
        '01-01',
        '04-06',
        '05-01',
        '05-08',
        '05-14',
        '05-25',
        '07-14',
        '08-15',
        '11-01',
        '11-11',
        '12-25',
      ),
    );
  });

  // The page gives rules; Easter 2026 is 5 April, a day before the French page's
  // Easter Monday.
  it('of Germany in 2026: welcome-centre-greifswald.de, Gesetzliche Feiertage', () => {
    expect(publicHolidays('de', 'Europe/Berlin', 2026)).toEqual(
      days(
        '01-01',
        '04-03',
        '04-06',
        '05-01',
        '05-14',
        '05-25',
        '10-03',
        '12-25..12-26',
      ),
    );
  });

  // The page gives the rules of 5 U.S.C. 6103, and the Friday before for 4 July
  // 2026, a Saturday.
  it('of the United States in 2026: okwb.uscourts.gov/holidays', () => {
    expect(publicHolidays('us', 'America/New_York', 2026)).toEqual(
      days(
        '01-01',
        '01-19',
        '02-16',
        '05-25',
        '06-19',
        '07-03..07-04',
        '09-07',
        '10-12',
        '11-11',
        '11-26',
        '12-25',
      ),
    );
  });

  // Dates of the ministry's decree as tnonline.uol.com.br printed them on 28
  // December 2023. The library also has election days, all of them Sundays.
  it('of Brazil in 2024: tnonline.uol.com.br, feriados nacionais', () => {
    const calendar = builtInCalendar({
      market: 'br',
      timeZone: 'America/Sao_Paulo',
      fromYear: 2024,
      toYear: 2024,
    });
    const dates = calendar.days
      .filter(
        ({ kind, name }) =>
          kind === 'public-holiday' && name.en !== 'Election Day',
      )
      .map(({ date }) => date.slice(5));
    expect(dates).toEqual(
      days(
        '01-01',
        '03-29',
        '04-21',
        '05-01',
        '09-07',
        '10-12',
        '11-02',
        '11-15',
        '11-20',
        '12-25',
      ),
    );
  });

  // Rules of Article 74 of the Federal Labour Law as listed on mindmeister.com,
  // map 254002280; proceso.com.mx of 27 January 2026 confirms 2 February.
  it('of Mexico in 2026: mindmeister.com, artículo 74 LFT', () => {
    expect(publicHolidays('mx', 'America/Mexico_City', 2026)).toEqual(
      days('01-01', '02-02', '03-16', '05-01', '09-16', '11-16', '12-25'),
    );
  });

  // The page counts Boxing Day once, on its substitute day; the library has both.
  it('of England in 2026: visaverge.com, UK bank holidays 2026', () => {
    expect(publicHolidays('gb', 'Europe/London', 2026, 'ENG')).toEqual(
      days(
        '01-01',
        '04-03',
        '04-06',
        '05-04',
        '05-25',
        '08-31',
        '12-25..12-26',
        '12-28',
      ),
    );
  });

  // The list has 17; the library has these five of them, so the year is a gap.
  it('of India in 2026, with most missing: niepvd.nic.in, Gazetted Holiday 2026', () => {
    const calendar = builtInCalendar({
      market: 'in',
      timeZone: 'Asia/Kolkata',
      fromYear: 2026,
      toYear: 2026,
    });
    expect(datesOf(calendar, 'public-holiday', 2026)).toEqual(
      expect.arrayContaining(days('01-26', '04-03', '08-15', '10-02', '12-25')),
    );
    expect(explainDay(calendar, '2026-11-24').working).toBe(true);
    expect(calendar.gaps).toEqual([
      { from: '2026-01-01', to: '2026-12-31', code: 'holidays-missing' },
    ]);
  });
});
