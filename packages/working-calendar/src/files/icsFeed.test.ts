import fc from 'fast-check';
import ICAL from 'ical.js';
import type { CalendarDay } from '../CalendarDay';
import { testCalendar, testDay, thrownBy } from '../__testUtils__/testCalendar';
import { icsFeed } from './icsFeed';
import { anyDays } from '../__testUtils__/anyDays';

const feedOptions = {
  language: 'en',
  name: 'Holidays of Germany',
  stampedAt: '2026-11-22T10:00:00.000Z',
} as const;
function feed(days: CalendarDay[], changes: Partial<typeof feedOptions> = {}) {
  return icsFeed(testCalendar({ days }), { ...feedOptions, ...changes });
}

function unfolded(text: string): string[] {
  return text.replace(/\r\n[ \t]/g, '').split('\r\n');
}

describe('icsFeed', () => {
  it('writes an all-day event with a stable id, and whose data it was made of', () => {
    const text = icsFeed(
      testCalendar({
        days: [testDay('2026-05-01', 'public-holiday', { id: 'labour-2026' })],
        attributions: [
          {
            name: 'date-holidays',
            licence: 'CC-BY-SA-3.0',
            url: 'https://x.y',
          },
        ],
      }),
      feedOptions,
    );
    expect(unfolded(text)).toEqual(
      expect.arrayContaining([
        'UID:de-labour-2026@working-calendar.trust-portal',
        'DTSTAMP:20261122T100000Z',
        'SEQUENCE:3',
        'DTSTART;VALUE=DATE:20260501',
        'DTEND;VALUE=DATE:20260502',
        'X-WR-CALDESC;VALUE=TEXT:Rows derived from date-holidays\\, CC-BY-SA-3.0\\, https://x.y.',
      ]),
    );
  });

  it('keeps the id when a feast moves and writes the same bytes for the same version', () => {
    const eid = { id: 'eid-2026' };
    const uids = (date: string) =>
      unfolded(feed([testDay(date, 'public-holiday', eid)])).filter(line =>
        line.startsWith('UID'),
      );
    expect(uids('2026-03-21')).toEqual(uids('2026-03-20'));
    const days = [testDay('2026-03-20')];
    expect(feed(days)).toBe(feed(days));
  });

  it('names days in Chinese and marks those that have no Chinese name', () => {
    const text = icsFeed(
      testCalendar({
        days: [
          testDay('2026-05-01', 'public-holiday', {
            name: { en: 'Labour Day', zh: '劳动节' },
          }),
          testDay('2026-05-02', 'observance', { name: { en: 'Sigd' } }),
        ],
      }),
      { ...feedOptions, language: 'zh' },
    );
    expect(
      unfolded(text).filter(line => /^(SUMMARY|CATEGORIES)/.test(line)),
    ).toEqual([
      'SUMMARY;LANGUAGE=zh:劳动节',
      'CATEGORIES:公共假日',
      'SUMMARY;LANGUAGE=en:Sigd',
      'CATEGORIES:纪念日，照常上班',
    ]);
  });

  it('lets no text break out of its line, even one that no schema has seen', () => {
    const evil = 'May\r\nEND:VEVENT\rBEGIN:VEVENT\nATTACH:http://evil\u2028x';
    const text = icsFeed(
      testCalendar({
        days: [
          testDay('2026-05-01', 'public-holiday', {
            id: evil,
            name: { en: evil, zh: evil },
            localName: { language: 'de"\r\nX:1', text: evil },
            source: evil,
          }),
        ],
        attributions: [{ name: evil, licence: evil, url: evil }],
      }),
      { ...feedOptions, name: evil },
    );
    expect(text).not.toMatch(/\r(?!\n)|(?<!\r)\n|\u2028/);
    const names = unfolded(text).map(line => line.split(/[:;]/)[0]);
    expect(names.filter(name => name === 'BEGIN')).toHaveLength(2);
    expect(names).not.toContain('ATTACH');
    expect(names).not.toContain('X');
  });

  it('folds by octets and between characters', () => {
    fc.assert(
      fc.property(anyDays, days => {
        const text = feed(days);
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        }
        expect(text).not.toContain('\uFFFD');
      }),
    );
  });

  it('is read by ical.js as it was meant', () => {
    const name = 'Day; of, "quotes" \\n '.concat('春节'.repeat(30));
    const component = new ICAL.Component(
      ICAL.parse(
        feed([testDay('2026-05-01', 'public-holiday', { name: { en: name } })]),
      ),
    );
    const [event] = component
      .getAllSubcomponents('vevent')
      .map(subcomponent => new ICAL.Event(subcomponent));
    expect(event.summary).toBe(name);
    expect(event.startDate.toString()).toBe('2026-05-01');
    expect(event.endDate.toString()).toBe('2026-05-02');
  });

  it('refuses a stamp that is no instant', () => {
    expect(
      thrownBy(() =>
        icsFeed(testCalendar(), { ...feedOptions, stampedAt: 'today' }),
      ),
    ).toMatchObject({ code: 'instant-invalid' });
  });
});
