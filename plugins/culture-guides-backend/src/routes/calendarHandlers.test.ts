import {
  describeEachDatabase,
  explainPlan,
  explainSorts,
} from '@trust-portal/knex-store/testing';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';
import { CalendarStore } from '../database/CalendarStore';

const company = {
  date: '2026-12-23',
  kind: 'company-closure',
  name: { en: 'Company day', zh: '公司日' },
  certainty: 'confirmed',
  impact: { supportHours: { zh: '全天休息' } },
};
const reason = 'The team said so';

describeEachDatabase('the routes of calendars', create => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal(await create());
  });
  afterAll(() => portal.stop());

  async function calendar(market: string, query = '') {
    const { body } = await portal
      .get(`/calendars/${market}${query}`)
      .expect(200);
    return body;
  }
  function dayOn(days: Array<{ date: string }>, date: string) {
    return days.filter(day => day.date === date);
  }

  describe('a calendar', () => {
    it('is there from the first start on, with its gaps, limits and whose data it is', async () => {
      const china = await calendar('cn');
      expect(china).toMatchObject({
        version: 1,
        timeZone: 'Asia/Shanghai',
        weekend: [6, 7],
        from: '2024-01-01',
        editable: false,
        removed: [],
        attributions: [{ name: 'chinese-days', licence: 'MIT' }],
      });
      expect(china.to).toBe(`${new Date().getUTCFullYear() + 2}-12-31`);
      expect(dayOn(china.days, '2026-02-14')).toEqual([
        expect.objectContaining({
          kind: 'make-up-workday',
          origin: 'built-in',
          certainty: 'announced',
        }),
      ]);
      expect(china.gaps.map(({ code }: { code: string }) => code)).toContain(
        'schedule-not-announced',
      );
      const germany = await calendar('de');
      expect(germany.limits).toEqual(['regional-holidays-left-out']);
      expect(germany.attributions[0].licence).toMatch(/CC-BY/);
    });

    it('is shown for one year', async () => {
      const { days, gaps } = await calendar('de', '?year=2025');
      expect(days.length).toBeGreaterThan(8);
      expect(
        days.every(({ date }: { date: string }) => date.startsWith('2025-')),
      ).toBe(true);
      expect(gaps).toEqual([]);
    });

    it('is not there for a market or a version that does not exist', async () => {
      await portal.get('/calendars/xx').expect(404);
      await portal.get('/calendars/br?version=99').expect(404);
      await portal.get('/calendars/xx/versions').expect(404);
      const { version } = await calendar('br');
      await portal
        .post('/calendars/xx/days', {
          baseVersion: version,
          reason,
          day: company,
        })
        .expect(404);
    });
  });

  it('a gap that the calendar does not have cannot be closed', async () => {
    const { version } = await calendar('br');
    const refused = await portal
      .post('/calendars/br/gaps', {
        baseVersion: version,
        reason,
        state: 'closed',
        code: 'schedule-not-announced',
        from: '2026-01-01',
        to: '2026-12-31',
      })
      .expect(400);
    expect(refused.body.error.code).toBe('no-such-gap');
  });

  it('finds its versions through the index', async () => {
    const query = new CalendarStore(portal.knex).listQuery('br', [3]);
    // SQLite has its own name for the index of a primary key.
    expect(await explainPlan(portal.knex, query)).toMatch(
      /calendar_version_pk|sqlite_autoindex_calendar_version_1/,
    );
    expect(await explainSorts(portal.knex, query)).toBe(false);
  });

  it('keeps each version for good', async () => {
    await expect(
      portal.knex('calendar_version').update({ reason: 'another' }),
    ).rejects.toThrow(/never changed/);
    await expect(portal.knex('calendar_version').delete()).rejects.toThrow(
      /never changed/,
    );
  });

  describe('the calculator', () => {
    const question = {
      market: 'cn',
      start: '2026-02-13T10:00:00.000Z',
      workingDays: 2,
    };

    it('says when a promise ends, and why, line by line', async () => {
      const { body } = await portal
        .post('/working-days', question, 'vera')
        .expect(200);
      expect(body).toMatchObject({
        market: 'cn',
        timeZone: 'Asia/Shanghai',
        calendarVersion: 1,
        lastDay: '2026-02-24',
        end: '2026-02-24T16:00:00.000Z',
        gaps: [],
      });
      expect(body.lines[0]).toMatchObject({
        date: '2026-02-13',
        counts: false,
        reason: 'before-counting',
        count: 0,
      });
      expect(body.lines[1]).toMatchObject({
        date: '2026-02-14',
        counts: true,
        reason: 'make-up-workday',
        count: 1,
        certainty: 'announced',
      });
      expect(body.lines[2]).toMatchObject({
        date: '2026-02-15',
        reason: 'public-holiday',
        name: { en: 'Spring Festival', zh: '春节' },
      });
      expect(body.lines[body.lines.length - 1]).toMatchObject({
        date: '2026-02-24',
        counts: true,
        count: 2,
      });
    });

    it('begins on the next working day after the cut-off', async () => {
      const { body } = await portal
        .post('/working-days', {
          ...question,
          cutOff: '17:00',
          countFrom: 'same-day',
        })
        .expect(200);
      expect(body.lines[0]).toMatchObject({ reason: 'after-cut-off' });
    });

    it('names the gaps that it counted through', async () => {
      const year = new Date().getUTCFullYear() + 2;
      const { body } = await portal
        .post('/working-days', {
          ...question,
          start: `${year}-03-02T02:00:00.000Z`,
        })
        .expect(200);
      expect(body.gaps).toEqual([
        expect.objectContaining({ code: 'schedule-not-announced' }),
      ]);
    });

    it.each([
      ['an unknown market', { market: 'xx' }, 'body.market', 'unknown-market'],
      [
        'a version that does not exist',
        { calendarVersion: 99 },
        'body.calendarVersion',
        'unknown-calendar-version',
      ],
      [
        'an instant before the calendar',
        { start: '2020-01-01T00:00:00.000Z' },
        'body.start',
        'outside-calendar',
      ],
      [
        'a promise beyond the calendar',
        {
          start: `${new Date().getUTCFullYear() + 2}-12-01T00:00:00.000Z`,
          workingDays: 400,
        },
        'body.workingDays',
        'outside-calendar',
      ],
      ['no day at all', { workingDays: 0 }, 'body.workingDays', 'too-small'],
      [
        'an hour that does not exist',
        { cutOff: '24:00' },
        'body.cutOff',
        'invalid-format',
      ],
    ])('refuses %s', async (_name, change, field, code) => {
      const { body } = await portal
        .post('/working-days', { ...question, ...change })
        .expect(400);
      expect(body.error.fields).toContainEqual(
        expect.objectContaining({ field, code }),
      );
    });
  });
});
