import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

const company = {
  date: '2026-12-23',
  kind: 'company-closure',
  name: { en: 'Company day', zh: '公司日' },
  certainty: 'confirmed',
  impact: { supportHours: { zh: '全天休息' } },
};
const reason = 'The team said so';

describeEachDatabase('the days of a calendar', create => {
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
  async function add(
    status: number,
    day: object,
    options: { as?: 'ana' | 'bruno' | 'dieter' | 'vera'; market?: string } = {},
  ) {
    const { market = 'br', as } = options;
    const { version } = await calendar(market);
    return portal
      .post(
        `/calendars/${market}/days`,
        { baseVersion: version, reason, day: { ...company, ...day } },
        as,
      )
      .expect(status);
  }
  function dayOn(days: Array<{ date: string }>, date: string) {
    return days.filter(day => day.date === date);
  }

  describe('an edit', () => {
    it('makes the next version, which tells what came, changed and went', async () => {
      const before = await calendar('br');
      const { body } = await add(201, {});
      expect(body).toMatchObject({
        version: before.version + 1,
        editable: true,
      });
      expect(dayOn(body.days, '2026-12-23')).toEqual([
        expect.objectContaining({
          ...company,
          origin: 'team',
          editedBy: 'user:default/ana',
        }),
      ]);
      const { body: versions } = await portal
        .get('/calendars/br/versions?limit=1', 'vera')
        .expect(200);
      expect(versions.items).toEqual([
        {
          version: body.version,
          reason,
          added: 1,
          changed: 0,
          removed: 0,
          by: 'user:default/ana',
          at: expect.any(String),
          hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      ]);
      expect(versions.totalCount).toBe(body.version);
      const next = await portal
        .get(`/calendars/br/versions?limit=1&cursor=${versions.nextCursor}`)
        .expect(200);
      expect(next.body.items[0].version).toBe(before.version);
      const old = await calendar('br', `?version=${before.version}`);
      expect(dayOn(old.days, '2026-12-23')).toEqual([]);
      expect(old.editable).toBe(false);
    });

    it('is one transaction with its activity, and is announced', async () => {
      const { body } = await add(201, { date: '2027-01-04' });
      const row = await portal
        .knex('activity')
        .where({ record: 'culture-guides/calendar/br' })
        .orderBy('number', 'desc')
        .first();
      expect(row).toMatchObject({
        actor: 'user:default/ana',
        action: 'calendar-changed',
        note: reason,
      });
      expect(JSON.parse(row.details)).toEqual({
        market: 'br',
        version: body.version,
        added: 1,
        changed: 0,
        removed: 0,
      });
      await portal.announced();
      expect(portal.told.events.pop()).toMatchObject({
        topic: 'culture-guides.calendar',
        eventPayload: { reference: 'culture-guides/calendar/br' },
      });
    });

    it('based on an older version is refused with the newest one, and nothing is lost', async () => {
      const { version } = await calendar('br');
      const edits = await Promise.all(
        ['ana', 'bruno'].map((as, index) =>
          portal.post(
            '/calendars/br/days',
            {
              baseVersion: version,
              reason,
              day: { ...company, date: `2027-02-0${index + 1}` },
            },
            as as 'ana',
          ),
        ),
      );
      expect(edits.map(({ status }) => status).sort()).toEqual([201, 409]);
      const lost = edits.find(({ status }) => status === 409);
      expect(lost?.body.error).toMatchObject({
        code: 'stale-version',
        currentVersion: version + 1,
      });
      const { days } = await calendar('br');
      expect(
        [...dayOn(days, '2027-02-01'), ...dayOn(days, '2027-02-02')].length,
      ).toBe(1);
    });

    it('adds the same day for a span of dates', async () => {
      const { body } = await add(201, {
        date: '2027-07-01',
        lastDate: '2027-07-05',
      });
      const added = body.days.filter(
        ({ date }: { date: string }) =>
          date >= '2027-07-01' && date <= '2027-07-05',
      );
      expect(added).toHaveLength(5);
      expect(new Set(added.map(({ id }: { id: string }) => id)).size).toBe(5);
    });

    it.each([
      [
        '30 February',
        { date: '2026-02-30' },
        'body.day.date',
        'invalid-format',
      ],
      [
        'a day before the calendar',
        { date: '2023-12-31' },
        'body.day.date',
        'outside-span',
      ],
      [
        'a span that ends before it begins',
        { date: '2026-05-02', lastDate: '2026-05-01' },
        'body.day.lastDate',
        'span-reversed',
      ],
      [
        'a span of a year',
        { date: '2026-01-01', lastDate: '2026-12-31' },
        'body.day.lastDate',
        'span-too-long',
      ],
      [
        'a name that would break a file',
        { name: { en: 'A\r\nBEGIN:VEVENT' } },
        'body.day.name.en',
        'control-characters',
      ],
      ['a day without a name', { name: {} }, 'body.day.name', 'name-missing'],
      [
        'a kind that does not exist',
        { kind: 'half-day' },
        'body.day.kind',
        'invalid-value',
      ],
      [
        'a workday on a holiday',
        { date: '2026-12-25', kind: 'make-up-workday' },
        'body.day.kind',
        'make-up-workday-is-holiday',
      ],
    ])('refuses %s', async (_name, day, field, code) => {
      const { version } = await calendar('br');
      const { body } = await add(400, day);
      expect(body.error.fields).toContainEqual(
        expect.objectContaining({ field, code }),
      );
      expect((await calendar('br')).version).toBe(version);
    });

    it('refuses the same day twice', async () => {
      const day = { date: '2027-03-01', name: { en: 'Twice' } };
      await add(201, day);
      const { body } = await add(400, day);
      expect(body.error.code).toBe('duplicate-day');
    });

    it('is for the team of the market', async () => {
      for (const as of ['dieter', 'vera'] as const) {
        await add(403, {}, { as });
      }
      expect((await portal.get('/calendars/br', 'dieter')).body.editable).toBe(
        false,
      );
    });
  });

  describe('a day of the library', () => {
    async function christmas() {
      const { days, version } = await calendar('de');
      const day = days.find(
        ({ date }: { date: string }) => date === '2027-12-25',
      );
      return { day, version, path: `/calendars/de/days/${day.id}` };
    }

    it('becomes the team’s by an edit, keeps its id, and comes back as it was', async () => {
      const { day, version, path } = await christmas();
      const edited = await portal
        .patch(
          path,
          {
            baseVersion: version,
            reason,
            day: {
              certainty: 'confirmed',
              impact: { courierStop: { en: 'No delivery' } },
            },
          },
          'dieter',
        )
        .expect(200);
      expect(dayOn(edited.body.days, '2027-12-25')).toContainEqual(
        expect.objectContaining({
          id: day.id,
          origin: 'team',
          certainty: 'confirmed',
          editedBy: 'user:default/dieter',
          impact: { courierStop: { en: 'No delivery' } },
        }),
      );
      const restored = await portal
        .post(`${path}/restore`, { baseVersion: version + 1, reason }, 'dieter')
        .expect(200);
      expect(dayOn(restored.body.days, '2027-12-25')).toContainEqual(day);
      const again = await portal
        .post(`${path}/restore`, { baseVersion: version + 2, reason }, 'dieter')
        .expect(409);
      expect(again.body.error.code).toBe('nothing-to-restore');
    });

    it('is taken out with a reason, and brought back', async () => {
      const { day, version, path } = await christmas();
      const { body } = await portal
        .post(`${path}/remove`, { baseVersion: version, reason }, 'dieter')
        .expect(200);
      expect(body.days).not.toContainEqual(day);
      expect(body.removed).toEqual([
        { id: day.id, date: '2027-12-25', reason },
      ]);
      await portal
        .post(`${path}/remove`, { baseVersion: version + 1, reason }, 'dieter')
        .expect(404);
      const restored = await portal
        .post(`${path}/restore`, { baseVersion: version + 1, reason }, 'dieter')
        .expect(200);
      expect(restored.body.days).toContainEqual(day);
      expect(restored.body.removed).toEqual([]);
    });

    it('that is said again as it is makes no version', async () => {
      const { version, path } = await christmas();
      const { body } = await portal
        .patch(
          path,
          { baseVersion: version, reason, day: { date: '2027-12-25' } },
          'dieter',
        )
        .expect(200);
      expect(body.version).toBe(version);
    });
  });
});
