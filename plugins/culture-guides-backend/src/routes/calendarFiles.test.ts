import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { startLaunchPortal } from '../__testUtils__/startLaunchPortal';
import { TestPortal } from '../__testUtils__/startTestPortal';

const reason = 'The ministry published its list';
const head = 'date,kind,nameEn,nameZh,certainty';

describeEachDatabase('calendars as files', create => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startLaunchPortal(await create());
  });
  afterAll(() => portal.stop());

  async function version(market = 'br'): Promise<number> {
    const { body } = await portal.get(`/calendars/${market}`).expect(200);
    return body.version;
  }
  async function take(content: string, options: object = {}) {
    return portal.post('/calendars/br/imports', {
      format: 'csv',
      content,
      baseVersion: await version(),
      reason,
      ...options,
    });
  }
  async function daysOn(date: string) {
    const { body } = await portal.get('/calendars/br').expect(200);
    return body.days.filter((day: { date: string }) => day.date === date);
  }
  const exported = (query: string, market = 'br') =>
    portal.get(`/calendars/${market}/export?${query}`, 'vera').buffer(true);

  describe('an import', () => {
    it('takes the good rows, and names each other one with its line and the reason', async () => {
      const before = await version();
      const content = [
        head,
        '2026-06-12,observance,Lovers,情人节,announced',
        '2026-02-30,public-holiday,No such day,,announced',
        '2026-12-25,make-up-workday,Work on Christmas,,announced',
        '2019-01-01,public-holiday,Long ago,,announced',
        '2026-06-12,observance,Lovers,情人节,announced',
      ].join('\n');
      const answer = await take(content);
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({ added: 1, changed: 0, unchanged: 0 });
      expect(
        answer.body.rejects.map(
          ({ line, code }: { line: number; code: string }) => `${line} ${code}`,
        ),
      ).toEqual([
        '3 day-does-not-exist',
        '4 make-up-workday-is-holiday',
        '5 outside-span',
        '6 duplicate-day-id',
      ]);
      expect(await version()).toBe(before + 1);
      const again = await take(content);
      expect(again.body).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
      expect(await version()).toBe(before + 1);
    });

    it('says what it would do, and does nothing, when it is tried', async () => {
      const before = await version();
      const { body } = await take(
        `${head}\n2026-09-20,observance,Tried,,announced`,
        { dryRun: true },
      );
      expect(body).toMatchObject({ added: 1 });
      expect(await version()).toBe(before);
    });

    it('never confirms: a file claims at most that a day was announced', async () => {
      await take(`${head}\n2026-09-21,observance,Claimed,,confirmed`);
      expect(await daysOn('2026-09-21')).toEqual([
        expect.objectContaining({ certainty: 'announced' }),
      ]);
    });

    it('leaves what a person confirmed as it is, when it says the same', async () => {
      const [day] = await daysOn('2026-09-07');
      await portal
        .patch(`/calendars/br/days/${day.id}`, {
          baseVersion: await version(),
          reason,
          day: { certainty: 'confirmed' },
        })
        .expect(200);
      const { body } = await take(
        `${head}\n2026-09-07,${day.kind},${day.name.en},,announced`,
      );
      expect(body).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
      expect((await daysOn('2026-09-07'))[0].certainty).toBe('confirmed');
    });

    it('does not bring back what the team took out', async () => {
      const [day] = await daysOn('2026-11-02');
      await portal
        .post(`/calendars/br/days/${day.id}/remove`, {
          baseVersion: await version(),
          reason,
        })
        .expect(200);
      const { body } = await take(
        `${head}\n2026-11-02,${day.kind},${day.name.en},,announced`,
      );
      expect(body.rejects).toEqual([
        expect.objectContaining({ line: 2, code: 'day-removed' }),
      ]);
    });

    it('reads the calendars of others, and knows Chinese names', async () => {
      const content = [
        'BEGIN:VCALENDAR',
        'BEGIN:VEVENT',
        'UID:1@example.com',
        'DTSTART;VALUE=DATE:20260922',
        'SUMMARY:公司旅行',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'UID:2@example.com',
        'DTSTART:20260923T100000Z',
        'SUMMARY:Not a day',
        'END:VEVENT',
        'END:VCALENDAR',
      ].join('\r\n');
      const { body } = await take(content, { format: 'ics' });
      expect(body).toMatchObject({
        added: 1,
        rejects: [{ code: 'not-all-day' }],
      });
      expect(await daysOn('2026-09-22')).toEqual([
        expect.objectContaining({
          kind: 'public-holiday',
          name: { zh: '公司旅行' },
          certainty: 'announced',
        }),
      ]);
    });

    it.each([
      ['csv', 'hello', 'missing-column'],
      ['ics', '<html>', 'no-calendar-file'],
    ])('refuses a file that is no %s', async (format, content, code) => {
      const answer = await take(content, { format });
      expect(answer.status).toBe(400);
      expect(answer.body.error).toMatchObject({
        code,
        fields: [{ field: 'body.content' }],
      });
    });

    it('refuses what is too large', async () => {
      const row = (index: number) =>
        `2026-01-01,observance,Name ${index},,announced\n`;
      const many = Array.from({ length: 4_001 }, (_, index) => row(index));
      const answer = await take(`${head}\n${many.join('')}`);
      expect(answer.body.error.code).toBe('too-many-days');
      const large = await take('x'.repeat(2_000_001));
      expect(large.body.error.fields[0]).toMatchObject({
        field: 'body.content',
        code: 'too-big',
      });
    });

    it('is for the team of the market', async () => {
      const body = { format: 'csv', content: head, baseVersion: 1, reason };
      for (const as of ['dieter', 'vera'] as const) {
        await portal.post('/calendars/br/imports', body, as).expect(403);
      }
    });

    it('that was based on an older version is refused when it changes something', async () => {
      const before = await version();
      const answer = await take(
        `${head}\n2026-09-25,observance,Late,,announced`,
        { baseVersion: before - 1 },
      );
      expect(answer.status).toBe(409);
      expect(answer.body.error.currentVersion).toBe(before);
    });
  });

  describe('an export', () => {
    it('comes back by an import without any change, in both formats', async () => {
      const before = await version();
      for (const format of ['csv', 'ics']) {
        const { text } = await exported(`format=${format}&language=zh`);
        const { body } = await take(text, { format });
        expect(body).toMatchObject({ added: 0, changed: 0, rejects: [] });
        expect(body.unchanged).toBeGreaterThan(40);
      }
      expect(await version()).toBe(before);
    });

    it('names whose data it was derived from', async () => {
      const csv = await exported('year=2026', 'de');
      expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
      expect(csv.headers['content-disposition']).toBe(
        'attachment; filename="calendar-de-2026.csv"',
      );
      const [, ...lines] = csv.text.trim().split('\r\n');
      expect(lines.length).toBeGreaterThan(8);
      for (const line of lines) expect(line).toMatch(/date-holidays.*CC-BY-SA/);
      const ics = await exported('format=ics', 'de');
      expect(ics.headers['content-type']).toBe('text/calendar; charset=utf-8');
      expect(ics.text.replace(/\r\n /g, '')).toMatch(
        /X-WR-CALDESC.*date-holidays/,
      );
    });

    it('has no line that a name could have forged', async () => {
      await portal
        .post('/calendars/br/days', {
          baseVersion: await version(),
          reason,
          day: {
            date: '2026-10-05',
            kind: 'observance',
            name: { en: 'A;B,C\\nBEGIN:VEVENT=HYPERLINK("x")' },
            source: { title: 'Two\r\nBEGIN:VALARM' },
            certainty: 'announced',
          },
        })
        .expect(201);
      const { text } = await exported('format=ics');
      const lines = text.split('\r\n');
      expect(lines.filter(line => /^BEGIN:VALARM/.test(line))).toEqual([]);
      expect(lines.filter(line => line === 'BEGIN:VEVENT').length).toBe(
        lines.filter(line => line === 'END:VEVENT').length,
      );
      expect(lines.every(line => Buffer.byteLength(line) <= 75)).toBe(true);
    });
  });
});
