import fc from 'fast-check';
import { anyDays } from '../__testUtils__/anyDays';
import { testCalendar, thrownBy } from '../__testUtils__/testCalendar';
import { CalendarError } from '../CalendarError';
import { icsFeed } from './icsFeed';
import { readIcs, ReadIcsOptions } from './readIcs';

const readOptions: ReadIcsOptions = {
  market: 'de',
  language: 'en',
  kind: 'public-holiday',
  certainty: 'announced',
};

function calendarFile(...events: string[][]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap(event => ['BEGIN:VEVENT', ...event, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');
}

/** `read`, or the code of the refusal; any other error goes on. */
function outcomeOf(call: () => unknown): string {
  try {
    call();
    return 'read';
  } catch (error) {
    if (error instanceof CalendarError) return error.code;
    throw error;
  }
}

describe('readIcs', () => {
  it('gives back the rows of our own feed', () => {
    fc.assert(
      fc.property(anyDays, days => {
        const feed = icsFeed(testCalendar({ days }), {
          language: 'en',
          name: 'Holidays',
          stampedAt: '2026-11-22T10:00:00.000Z',
        });
        expect(readIcs(feed, readOptions)).toMatchObject({
          days,
          rejected: [],
        });
      }),
      { numRuns: 200 },
    );
  });

  it('takes an event of several days as a row for each, and other components as nothing', () => {
    const file = [
      'BEGIN:VCALENDAR',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Berlin',
      'BEGIN:STANDARD',
      'DTSTART:19701025T030000',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:somebody@example.com',
      'DTSTART;VALUE=DATE:20260320',
      'DTEND;VALUE=DATE:20260322',
      'SUMMARY:Eid',
      ' al-Fitr',
      'BEGIN:VALARM',
      'TRIGGER:-PT15M',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\n');
    expect(readIcs(file, { ...readOptions, source: 'x.ics' })).toEqual({
      days: ['2026-03-20', '2026-03-21'].map(date => ({
        id: `eidal-fitr-${date}`,
        date,
        kind: 'public-holiday',
        name: { en: 'Eidal-Fitr' },
        certainty: 'announced',
        source: 'x.ics',
      })),
      lines: [8, 8],
      rejected: [],
    });
  });

  it.each([
    [[], 1],
    [['DTEND;VALUE=DATE:20260501'], 1],
    [['DURATION:P2D'], 2],
    [['DURATION:P1W'], 7],
  ])('reads the length of an event from %p', (lines, count) => {
    const file = calendarFile([
      'DTSTART;VALUE=DATE:20260501',
      'SUMMARY:May',
      ...lines,
    ]);
    expect(readIcs(file, readOptions).days).toHaveLength(count);
  });

  it('puts a Chinese name where it belongs and invents no English one', () => {
    const file = calendarFile([
      'DTSTART;VALUE=DATE:20261001',
      'SUMMARY:国庆节',
    ]);
    expect(
      readIcs(file, { ...readOptions, market: 'cn', language: 'zh' }).days,
    ).toMatchObject([{ date: '2026-10-01', name: { zh: '国庆节' } }]);
  });

  it.each([
    [['SUMMARY:No start'], 3, 'DTSTART', 'start-missing'],
    [
      ['SUMMARY:x', 'DTSTART;VALUE=DATE:20260230'],
      5,
      'DTSTART',
      'day-does-not-exist',
    ],
    [['SUMMARY:x', 'DTSTART:20260501T090000Z'], 5, 'DTSTART', 'not-all-day'],
    [['DTSTART;VALUE=DATE:20260501'], 3, 'SUMMARY', 'name-missing'],
    [
      ['SUMMARY:x', 'DTSTART;VALUE=DATE:20260501', 'RRULE:FREQ=YEARLY'],
      3,
      'RRULE',
      'recurring-event',
    ],
    [
      ['SUMMARY:x', 'DTSTART;VALUE=DATE:20260501', 'DTEND;VALUE=DATE:20260430'],
      6,
      'DTEND',
      'end-before-start',
    ],
    [
      ['SUMMARY:x', 'DTSTART;VALUE=DATE:20260501', 'DTEND;VALUE=DATE:20290501'],
      6,
      'DTEND',
      'too-long',
    ],
    [
      ['SUMMARY:x', 'DTSTART;VALUE=DATE:20260501', 'DURATION:PT1H'],
      6,
      'DURATION',
      'day-does-not-exist',
    ],
    [
      ['SUMMARY:x', 'DTSTART;VALUE=DATE:20260501', 'X-TRUST-PORTAL-KIND:party'],
      3,
      'kind',
      'kind-unknown',
    ],
  ])('takes the good event beside %p', (event, line, field, code) => {
    const good = ['SUMMARY:Good', 'DTSTART;VALUE=DATE:20260601'];
    const { days, rejected } = readIcs(calendarFile(event, good), readOptions);
    expect(days.map(({ name }) => name.en)).toEqual(['Good']);
    expect(rejected).toEqual([{ line, field, code }]);
  });

  it('names a line inside an event that is no property', () => {
    const file = calendarFile([
      'SUMMARY:May',
      'what is this',
      'DTSTART;VALUE=DATE:20260501',
    ]);
    expect(readIcs(file, readOptions)).toMatchObject({
      days: [{ date: '2026-05-01' }],
      rejected: [{ line: 5, field: 'VEVENT', code: 'line-unreadable' }],
    });
  });

  it('takes an event that is there twice once', () => {
    const event = ['SUMMARY:May', 'DTSTART;VALUE=DATE:20260501'];
    expect(readIcs(calendarFile(event, event), readOptions)).toMatchObject({
      days: [{}],
      rejected: [{ line: 7, code: 'duplicate-day-id' }],
    });
  });

  it.each([
    ['', 'line 1'],
    ['\n\nhello', 'line 3'],
    ['<html>', 'line 1'],
    ['BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x', 'line 2'],
    ['BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR', 'line 3'],
    ['BEGIN:VCALENDAR\nEND:VCALENDAR\nSUMMARY:x', 'line 3'],
  ])('refuses %p and names the line', (file, field) => {
    expect(thrownBy(() => readIcs(file, readOptions))).toMatchObject({
      code: 'no-calendar-file',
      fields: [{ field }],
    });
  });

  it('never fails otherwise, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              'BEGIN:VCALENDAR',
              'END:VCALENDAR',
              'BEGIN:VEVENT',
              'END:VEVENT',
              'DTSTART;VALUE=DATE:20260501',
              'DTSTART:x',
              'DTEND;VALUE=DATE:2026',
              'SUMMARY:x',
              'DURATION:P',
              ' folded',
            ),
            fc.string(),
          ),
        ),
        lines => {
          const outcome = outcomeOf(() =>
            readIcs(lines.join('\n'), readOptions),
          );
          expect(['read', 'no-calendar-file']).toContain(outcome);
        },
      ),
      { numRuns: 500 },
    );
  });
});
