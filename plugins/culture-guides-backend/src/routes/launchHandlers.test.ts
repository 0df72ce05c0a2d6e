import { Launch, LaunchItem } from '@trust-portal/plugin-culture-guides-common';
import {
  describeEachDatabase,
  explainSorts,
  explainUsesIndex,
} from '@trust-portal/knex-store/testing';
import { startLaunchPortal } from '../__testUtils__/startLaunchPortal';
import { TestPortal } from '../__testUtils__/startTestPortal';
import { TestPersonName } from '../__testUtils__/testPeople';
import { decisionHash, LaunchStore } from '../database/LaunchStore';

const item = (
  key: string,
  signOffRole: string,
  fields: Partial<LaunchItem> = {},
) => ({
  key,
  domain: 'promise',
  title: { en: `Title of ${key}`, zh: `${key}的标题` },
  detail: { en: `Detail of ${key}`, zh: `${key}的说明` },
  blocking: true,
  signOffRole,
  ...fields,
});
const template = {
  items: [
    item('written', 'product'),
    item('legal-read-it', 'legal', { validDays: 30 }),
    item('nice-to-have', 'support', { blocking: false }),
  ],
};

describeEachDatabase('the routes of launches', create => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startLaunchPortal(await create());
    await portal
      .post(
        '/checklist-template',
        { content: template, baseVersion: 1, note: 'Short for tests' },
        'adam',
      )
      .expect(201);
  });
  afterAll(() => portal.stop());

  const inDays = (days: number) =>
    new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  async function prepare(fields: object = {}): Promise<Launch> {
    const { body } = await portal
      .post('/launches', {
        market: 'br',
        name: 'Kitchen range',
        targetOn: inDays(40),
        ...fields,
      })
      .expect(201);
    return body;
  }
  async function read(
    { id }: Pick<Launch, 'id'>,
    as: TestPersonName = 'ana',
  ): Promise<Launch> {
    const { body } = await portal.get(`/launches/${id}`, as).expect(200);
    return body;
  }
  function itemOf({ checklist }: Launch, key: string): LaunchItem {
    const found = checklist.find(one => one.key === key);
    if (!found) throw new Error(`No item ${key}`);
    return found;
  }
  function transition(
    launch: Launch,
    key: string,
    change: object,
    as: TestPersonName,
  ) {
    const { id, version } = itemOf(launch, key);
    return portal.post(
      `/launches/${launch.id}/items/${id}/transitions`,
      { version, ...change },
      as,
    );
  }
  function decide(
    { id, version }: Launch,
    decision: 'go' | 'no-go',
    as: TestPersonName = 'ana',
  ) {
    return portal.post(
      `/launches/${id}/decisions`,
      { decision, note: 'As discussed', version },
      as,
    );
  }
  async function ready(): Promise<Launch> {
    const launch = await prepare();
    await transition(launch, 'written', { to: 'signed' }, 'priya').expect(200);
    const { body } = await transition(
      launch,
      'legal-read-it',
      { to: 'signed' },
      'lena',
    ).expect(200);
    return body;
  }

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

  describe('an item', () => {
    it('is signed by its role only, with evidence', async () => {
      const launch = await prepare();
      for (const as of ['ana', 'lena', 'vera'] as const) {
        const refused = await transition(
          launch,
          'written',
          { to: 'signed' },
          as,
        ).expect(403);
        expect(refused.body.error).toMatchObject({
          code: 'role-missing',
          role: 'product',
        });
        expect(itemOf(await read(launch, as), 'written').signable).toBe(false);
      }
      expect(itemOf(await read(launch, 'priya'), 'written').signable).toBe(
        true,
      );
      const evidence = {
        note: 'Read twice',
        reference: 'transparency/promise/PR-0001',
      };
      const { body } = await transition(
        launch,
        'written',
        { to: 'signed', evidence },
        'priya',
      ).expect(200);
      expect(itemOf(body, 'written')).toMatchObject({
        state: 'signed',
        evidence,
        signedBy: 'user:default/priya',
        blocks: false,
        version: 2,
      });
      expect(body).toMatchObject({ done: 1, blockers: 1 });
    });

    it('is waived or set aside with a reason only', async () => {
      const launch = await prepare();
      const refused = await transition(
        launch,
        'written',
        { to: 'waived' },
        'priya',
      ).expect(400);
      expect(refused.body.error.fields[0].field).toBe('body.reason');
      const { body } = await transition(
        launch,
        'written',
        { to: 'not-applicable', reason: 'Nothing is promised' },
        'priya',
      ).expect(200);
      expect(itemOf(body, 'written')).toMatchObject({
        state: 'not-applicable',
        reason: 'Nothing is promised',
        blocks: false,
      });
      const impossible = await transition(
        body,
        'written',
        { to: 'signed' },
        'priya',
      ).expect(409);
      expect(impossible.body.error.code).toBe('transition-not-possible');
    });

    it('holds for as long as the template says, and no longer', async () => {
      const launch = await prepare();
      const refused = await transition(
        launch,
        'legal-read-it',
        { to: 'signed', expiresOn: inDays(60) },
        'lena',
      ).expect(400);
      expect(refused.body.error.code).toBe('too-late');
      const { body } = await transition(
        launch,
        'legal-read-it',
        { to: 'signed' },
        'lena',
      ).expect(200);
      const { expiresOn } = itemOf(body, 'legal-read-it');
      expect([inDays(29), inDays(30)]).toContain(expiresOn);
    });

    it('is opened again by the team, who cannot sign it', async () => {
      const launch = await ready();
      const { body } = await transition(
        launch,
        'written',
        { to: 'open' },
        'ana',
      ).expect(200);
      const opened = itemOf(body, 'written');
      expect(opened).toMatchObject({ state: 'open', blocks: true });
      expect(opened.signedBy).toBeUndefined();
      expect(body.abilities.hindrances).toEqual(['items-open']);
    });

    it('is signed once when two people do so at the same moment', async () => {
      const launch = await prepare();
      const answers = await Promise.all(
        (['lena', 'marta'] as const).map(as =>
          transition(launch, 'legal-read-it', { to: 'signed' }, as),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    });
  });

  describe('a decision', () => {
    it('with go is refused while something blocks, and says what', async () => {
      const launch = await prepare();
      const { body } = await decide(launch, 'go').expect(409);
      expect(body.error).toMatchObject({
        code: 'items-open',
        hindrances: ['items-open'],
      });
      expect(await read(launch)).toMatchObject({
        state: 'preparing',
        version: launch.version,
        decisions: [],
      });
    });

    it('with go is refused when a signature has ended', async () => {
      const launch = await ready();
      await portal
        .knex('launch_item')
        .where({ id: itemOf(launch, 'legal-read-it').id })
        .update({ expires_on: inDays(-2) });
      const { body } = await decide(launch, 'go').expect(409);
      expect(body.error.code).toBe('signatures-expired');
      const renewed = await transition(
        launch,
        'legal-read-it',
        { to: 'signed' },
        'marta',
      ).expect(200);
      await decide(renewed.body, 'go').expect(200);
    });

    it('is a snapshot that never changes, with a hash that anybody can compute again', async () => {
      const launch = await ready();
      const { body } = await decide(launch, 'go', 'bruno').expect(200);
      expect(body.state).toBe('go');
      const [decision] = body.decisions;
      expect(decision).toMatchObject({
        number: 1,
        decision: 'go',
        by: 'user:default/bruno',
        name: 'Kitchen range',
        promisesKnown: false,
        contradictions: [],
      });
      expect(decision.items).toHaveLength(3);
      const { hash, ...said } = decision;
      expect(decisionHash(Number(launch.id.slice(3)), said)).toBe(hash);
      await expect(
        portal.knex('launch_decision').update({ note: 'another' }),
      ).rejects.toThrow(/never changed/);
      await expect(portal.knex('launch_decision').delete()).rejects.toThrow(
        /never changed/,
      );
      const refused = await transition(
        launch,
        'nice-to-have',
        { to: 'signed' },
        'sam',
      ).expect(409);
      expect(refused.body.error.code).toBe('launch-decided');
      const again = await decide(body, 'go').expect(409);
      expect(again.body.error.code).toBe('launch-decided');
    });

    it('with no-go is always possible, and the work goes on', async () => {
      const launch = await prepare();
      const stopped = await decide(launch, 'no-go').expect(200);
      expect(stopped.body.state).toBe('no-go');
      await transition(launch, 'written', { to: 'signed' }, 'priya').expect(
        200,
      );
      const signed = await transition(
        launch,
        'legal-read-it',
        { to: 'signed' },
        'lena',
      ).expect(200);
      const going = await decide(signed.body, 'go').expect(200);
      const withdrawn = await decide(going.body, 'no-go').expect(200);
      expect(
        withdrawn.body.decisions.map(
          ({ number, decision }: { number: number; decision: string }) =>
            `${number} ${decision}`,
        ),
      ).toEqual(['3 no-go', '2 go', '1 no-go']);
      const [, second] = withdrawn.body.decisions;
      expect(second).toEqual(going.body.decisions[0]);
    });

    it('is made once when two people decide at the same moment', async () => {
      const launch = await ready();
      const answers = await Promise.all([
        decide(launch, 'go', 'ana'),
        decide(launch, 'no-go', 'bruno'),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect((await read(launch)).decisions).toHaveLength(1);
    });

    it('is never about another checklist than the one that was looked at', async () => {
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const launch = await ready();
        const [decided, opened] = await Promise.all([
          decide(launch, 'go', 'ana'),
          transition(launch, 'written', { to: 'open' }, 'bruno'),
        ]);
        expect([decided.status, opened.status].sort()).toEqual([200, 409]);
        const { state, checklist } = await read(launch);
        const isOpen = checklist.some(one => one.blocks);
        expect(state === 'go').toBe(!isOpen);
      }
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

  describe('the checklist template', () => {
    it('is there from the first start on, and keeps its versions', async () => {
      const first = await portal
        .get('/checklist-template?version=1', 'vera')
        .expect(200);
      expect(first.body).toMatchObject({ version: 1, publishedBy: 'system' });
      expect(first.body.content.items.length).toBeGreaterThan(20);
      const { body } = await portal.get('/checklist-template').expect(200);
      expect(body).toMatchObject({ version: 2, note: 'Short for tests' });
      await portal.get('/checklist-template?version=99').expect(404);
    });

    it('is published by those who may, on top of the newest version', async () => {
      const publication = { content: template, baseVersion: 1, note: 'Again' };
      await portal.post('/checklist-template', publication).expect(403);
      const { body } = await portal
        .post('/checklist-template', publication, 'lena')
        .expect(409);
      expect(body.error).toMatchObject({
        code: 'stale-version',
        currentVersion: 2,
      });
    });

    it('has no item that nobody could sign', async () => {
      const { body } = await portal
        .post(
          '/checklist-template',
          {
            content: { items: [item('written', 'wizard')] },
            baseVersion: 2,
            note: 'Magic',
          },
          'adam',
        )
        .expect(400);
      expect(body.error.fields).toEqual([
        expect.objectContaining({
          field: 'body.content.items.0.signOffRole',
          code: 'unknown-role',
        }),
      ]);
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
