import {
  describeEachDatabase,
  explainSorts,
  explainUsesIndex,
} from '@trust-portal/knex-store/testing';
import {
  inDays,
  launchSteps,
  startPortalWithShortTemplate,
} from '../__testUtils__/launchSteps';
import { TestPortal } from '../__testUtils__/startTestPortal';
import { LaunchStore } from '../database/LaunchStore';

describeEachDatabase('the routes of launches', create => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startPortalWithShortTemplate(await create());
  });
  afterAll(() => portal.stop());

  const { prepare, read, transition, decide, ready } = launchSteps(
    () => portal,
  );

  describe('a launch', () => {
    it('begins with a copy of the newest checklist, which a later template leaves as it is', async () => {
      const launch = await prepare();
      expect(launch).toMatchObject({
        id: expect.stringMatching(/^LA-\d{4}$/),
        state: 'preparing',
        templateVersion: 2,
        items: 3,
        done: 0,
        blockers: 2,
        promisesKnown: false,
        contradictions: [],
        decisions: [],
        abilities: { edit: true, decide: true, hindrances: ['items-open'] },
      });
      expect(launch.checklist.map(({ key }) => key)).toEqual([
        'written',
        'legal-read-it',
        'nice-to-have',
      ]);
    });

    it.each([
      ['an unknown market', { market: 'xx' }, 'body.market', 'unknown-market'],
      [
        'a day that is past',
        { targetOn: '2020-01-01' },
        'body.targetOn',
        'in-the-past',
      ],
      [
        '30 February',
        { targetOn: '2027-02-30' },
        'body.targetOn',
        'invalid-format',
      ],
    ])('is refused for %s', async (_name, fields, field, code) => {
      const { body } = await portal
        .post('/launches', {
          market: 'br',
          name: 'Kitchen',
          targetOn: inDays(40),
          ...fields,
        })
        .expect(400);
      expect(body.error.fields).toContainEqual(
        expect.objectContaining({ field, code }),
      );
    });

    it('is prepared by the team of the market, and read by everyone', async () => {
      const launch = await prepare();
      const draft = { market: 'br', name: 'Other', targetOn: inDays(9) };
      const edit = { version: launch.version, name: 'Other' };
      for (const as of ['dieter', 'priya', 'vera'] as const) {
        await portal.post('/launches', draft, as).expect(403);
        await portal.patch(`/launches/${launch.id}`, edit, as).expect(403);
        await decide(launch, 'no-go', as).expect(403);
        expect((await read(launch, as)).abilities).toMatchObject({
          edit: false,
          decide: false,
        });
      }
      const { body } = await portal
        .patch(`/launches/${launch.id}`, edit, 'bruno')
        .expect(200);
      expect(body).toMatchObject({ name: 'Other', version: 2 });
      const stale = await portal
        .patch(`/launches/${launch.id}`, edit)
        .expect(409);
      expect(stale.body.error).toMatchObject({
        code: 'stale-version',
        currentVersion: 2,
      });
      await portal.get('/launches/LA-9999').expect(404);
      await portal.patch('/launches/LA-9999', edit).expect(404);
    });

    it('can be given up, and then nothing happens to it any more', async () => {
      const launch = await prepare();
      const { body } = await portal
        .post(`/launches/${launch.id}/cancel`, {
          reason: 'No stock',
          version: launch.version,
        })
        .expect(200);
      expect(body.state).toBe('cancelled');
      const refused = [
        await transition(launch, 'written', { to: 'signed' }, 'priya'),
        await decide(body, 'no-go'),
        await portal.patch(`/launches/${launch.id}`, {
          version: body.version,
          name: 'Again',
        }),
      ];
      expect(
        refused.map(answer => [answer.status, answer.body.error.code]),
      ).toEqual(Array(3).fill([409, 'launch-cancelled']));
      expect(await read(launch)).toEqual(body);
    });

    it('takes items that the template does not have', async () => {
      const launch = await prepare();
      const { body } = await portal
        .post(`/launches/${launch.id}/items`, {
          domain: 'payments',
          title: { zh: '当地支付已接通' },
          blocking: true,
          signOffRole: 'product',
        })
        .expect(201);
      expect(body).toMatchObject({ items: 4, blockers: 3 });
      expect(body.checklist[3]).toMatchObject({
        key: 'added-4',
        title: { zh: '当地支付已接通' },
        state: 'open',
      });
    });
  });

  describe('the list', () => {
    it('shows the next launch first and what is past last, page by page', async () => {
      const near = await prepare({ market: 'br', targetOn: inDays(3) });
      const far = await prepare({ market: 'br', targetOn: inDays(300) });
      const past = await prepare();
      await portal
        .knex('launch')
        .where({ number: Number(past.id.slice(3)) })
        .update({ target_on: '2020-01-01' });
      const first = await portal.get('/launches?market=br&limit=2');
      expect(first.body.totalCount).toBeGreaterThan(2);
      const ids: string[] = [];
      let cursor = '';
      do {
        const { body } = await portal
          .get(`/launches?market=br&limit=2${cursor}`, 'vera')
          .expect(200);
        ids.push(...body.items.map(({ id }: { id: string }) => id));
        cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : '';
      } while (cursor);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids[0]).toBe(near.id);
      expect(ids.slice(-2)).toEqual([far.id, past.id]);
    });

    it('is filtered by state', async () => {
      const { body } = await portal
        .get('/launches?state=cancelled&market=br,de')
        .expect(200);
      expect(body.items.map(({ state }: { state: string }) => state)).toEqual([
        'cancelled',
      ]);
    });

    it.each([
      [undefined, 'launch_order_idx'],
      [['br'], 'launch_market_idx'],
    ])('of %p is read in the order of an index', async (markets, index) => {
      for (const part of ['coming', 'past'] as const) {
        const query = new LaunchStore(portal.knex).listQuery(
          { markets },
          { part, today: '2026-11-22', after: ['2026-11-22', 3] },
        );
        expect(await explainUsesIndex(portal.knex, query, index)).toBe(true);
        expect(await explainSorts(portal.knex, query)).toBe(false);
      }
    });
  });

  it('tells of each change in the activity, with codes and numbers', async () => {
    const launch = await ready();
    await decide(launch, 'go').expect(200);
    const rows = await portal
      .knex('activity')
      .where({ record: `culture-guides/launch/${launch.id}` })
      .orderBy('number');
    expect(
      rows.map(({ action, details }) => [action, JSON.parse(details)]),
    ).toEqual([
      ['launch-created', { market: 'br', templateVersion: 2 }],
      [
        'launch-item-signed',
        { market: 'br', item: 'written', domain: 'promise' },
      ],
      [
        'launch-item-signed',
        { market: 'br', item: 'legal-read-it', domain: 'promise' },
      ],
      ['launch-decided', { market: 'br', decision: 'go', number: 1 }],
    ]);
  });
});
