import fc from 'fast-check';
import { CalendarDay, calendarDaySchema } from '../CalendarDay';
import { testDay, thrownBy } from '../__testUtils__/testCalendar';
import { readDaysCsv } from './readDaysCsv';
import { anyDays } from '../__testUtils__/anyDays';
import { writeDaysCsv } from './writeDaysCsv';

describe('days as CSV', () => {
  it('come back as they were written, whatever their names', () => {
    fc.assert(
      fc.property(anyDays, days => {
        expect(readDaysCsv(writeDaysCsv(days))).toEqual({
          days,
          lines: days.map((_, index) => index + 2),
          rejected: [],
        });
      }),
      { numRuns: 200 },
    );
  });

  it('hold no cell that a spreadsheet would run', () => {
    const days: CalendarDay[] = [
      '=HYPERLINK("http://evil")',
      '+1',
      '-2',
      '@SUM(A1)',
      "'=1",
    ].map((en, index) =>
      testDay(`2026-05-0${index + 1}`, 'observance', { name: { en } }),
    );
    const cells = writeDaysCsv(days)
      .split('\r\n')
      .slice(1)
      .flatMap(line => line.split(','))
      .map(cell => cell.replace(/^"/, ''));
    // A plain number is one, whatever its sign.
    expect(
      cells.filter(cell => /^[=+\-@]/.test(cell) && isNaN(Number(cell))),
    ).toEqual([]);
    expect(readDaysCsv(writeDaysCsv(days)).days).toEqual(days);
  });

  it('say whose data they were derived from, in a column that is not read back', () => {
    const days = [
      testDay('2026-05-01', 'public-holiday', { source: 'a-library' }),
      testDay('2026-05-02', 'company-closure'),
    ];
    const text = writeDaysCsv(days, {
      attributionOf: ({ source }) => source && '=A library, CC BY-SA 3.0',
    });
    const lines = text.split('\r\n');
    expect(lines[0]).toMatch(/,note,derivedFrom$/);
    expect(lines[1]).toMatch(/,"'=A library, CC BY-SA 3.0"$/);
    expect(lines[2]).toMatch(/,$/);
    expect(readDaysCsv(text).days).toEqual(days);
  });

  it('are read from a sheet that somebody typed, with few columns in another order', () => {
    expect(
      readDaysCsv(
        '\uFEFFNameEn;Date;Kind;Remark;nameZh\r\nLabour Day;2026-05-01;public-holiday;x;劳动节\r\n\r\n',
      ),
    ).toEqual({
      days: [
        {
          id: 'labour-day-2026-05-01',
          date: '2026-05-01',
          kind: 'public-holiday',
          name: { en: 'Labour Day', zh: '劳动节' },
          certainty: 'announced',
        },
      ],
      lines: [2],
      rejected: [],
    });
  });

  it('keep the good rows and name each bad one with its line and column', () => {
    const text = [
      'id,date,kind,nameEn,nameZh,certainty,localLanguage,localName,note',
      'a,2026-05-01,public-holiday,May,,confirmed,,,',
      'b,2026-02-30,public-holiday,No such day,,,,,',
      'c,2026-05-02,holiday,No such kind,,,,,',
      'd,2026-05-03,observance,,,,,,',
      'a,2026-05-04,observance,Again,,,,,',
      'e,2026-05-05,observance,"Two',
      'lines",,,,,',
      'f,2026-05-06,observance,Sure,,sure,,,',
      'g,2026-05-07,observance,Local,,,de,,',
      'H!,2026-05-08,observance,Id,,,,,',
      'i,2026-05-09,observance,Note,,,,,soon',
      'j,2026-05-10,observance,Long,,,,,,,,',
      'k,,observance,No day,,,,,',
    ].join('\n');
    const { days, lines, rejected } = readDaysCsv(text);
    expect(days.map(({ id }) => id)).toEqual(['a']);
    expect(lines).toEqual([2]);
    expect(
      rejected.map(({ line, field, code }) => `${line} ${field} ${code}`),
    ).toEqual([
      '3 date day-does-not-exist',
      '4 kind kind-unknown',
      '5 nameEn name-missing',
      '6 id duplicate-day-id',
      '7 nameEn name-invalid',
      '9 certainty certainty-unknown',
      '10 localName local-name-incomplete',
      '11 id id-invalid',
      '12 note note-unknown',
      '13 row too-many-cells',
      '14 date day-does-not-exist',
    ]);
  });

  it.each([
    ['', 'missing-column', 'date'],
    ['hello', 'missing-column', 'date'],
    ['date,kind\n2026-05-01,observance', 'missing-column', 'nameEn'],
    [
      'date,kind,nameEn\n2026-05-01,observance,"May',
      'no-calendar-file',
      'line 2',
    ],
  ])('refuse %p as no list of days', (text, code, field) => {
    expect(thrownBy(() => readDaysCsv(text))).toMatchObject({
      code,
      fields: [{ field }],
    });
  });

  it('gives names in other scripts ids that differ and stay', () => {
    const read = () =>
      readDaysCsv(
        'date,kind,nameEn,nameZh\n2026-05-01,observance,,劳动节\n2026-05-01,observance,,春节',
      );
    expect(read().days).toHaveLength(2);
    expect(read()).toEqual(read());
    for (const day of read().days) {
      expect(calendarDaySchema.safeParse(day).success).toBe(true);
    }
  });
});
