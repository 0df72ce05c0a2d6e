import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import {
  insertTestRevision,
  insertTestSection,
} from '../__testUtils__/insertTestText';
import {
  createStandInCatalog,
  startFieldPortal,
} from '../__testUtils__/startFieldPortal';

const draft = {
  problem: 'outdated',
  text: 'O prazo mudou em maio',
  quote: 'seven days',
  language: 'en',
  number: 1,
};
const path = '/sections/br-delivery/field-reports';

describeEachDatabase('field reports', create => {
  let portal: Awaited<ReturnType<typeof startFieldPortal>>;
  const catalog = createStandInCatalog();

  beforeAll(async () => {
    const knex = await create();
    portal = await startFieldPortal(knex, [catalog.feature]);
    await insertTestSection(knex, 'br-delivery');
    await insertTestSection(knex, 'de-law', {
      owner: 'group:default/team-germany',
    });
    await insertTestSection(knex, 'br-support', {
      owner: 'group:default/deleted-long-ago',
    });
    await insertTestSection(knex, 'br-tone', { archived: 'No longer kept' });
    await insertTestRevision(knex, 'br-delivery', 1);
    await insertTestRevision(knex, 'br-delivery', 2);
    await insertTestRevision(knex, 'br-delivery', 3, { state: 'in-review' });
  });
  afterAll(() => portal.stop());
  beforeEach(() => {
    portal.workingDays.answer = { dueOn: '2999-01-05', calendarVersion: 1 };
    catalog.status = 201;
    catalog.taken.length = 0;
  });

  let running = 0;
  /** A report of the support person that no other test of the file has. */
  async function report(fields: object = {}) {
    running += 1;
    const { body } = await portal
      .post(
        path,
        { ...draft, text: `${draft.text} ${running}`, ...fields },
        'sam',
      )
      .expect(201);
    return body;
  }
  const move = (
    { id, version }: { id: string; version: number },
    to: string,
    as: Parameters<typeof portal.post>[2],
    fields: object = {},
  ) =>
    portal.post(
      `/field-reports/${id}/transitions`,
      { to, version, ...fields },
      as,
    );

  describe('making one', () => {
    it('starts the clock of the owner, and tells the owner', async () => {
      const made = await report();
      expect(made).toMatchObject({
        id: expect.stringMatching(/^FR-\d{4}$/),
        market: 'br',
        sectionId: 'br-delivery',
        state: 'open',
        owner: 'group:default/team-brazil',
        reportedBy: 'user:default/sam',
        number: 1,
        overdue: false,
        clock: { workingDays: 5, calendarVersion: 1, dueOn: '2999-01-05' },
        abilities: { answer: false, toEvidence: false, withdraw: true },
        version: 1,
      });
      expect(made.clock.startedAt).toBe(made.reportedAt);
      await portal.announced();
      expect(portal.told.notifications.at(-1)).toMatchObject({
        recipients: { entityRef: ['group:default/team-brazil'] },
        payload: { link: `/culture-guides/field-report/${made.id}` },
      });
    });

    it('by two presses of one button makes one', async () => {
      const text = 'pressed twice';
      const answers = await Promise.all(
        [1, 2, 3].map(() => portal.post(path, { ...draft, text }, 'sam')),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([
        200, 200, 201,
      ]);
      expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
      const other = await portal.post(path, { ...draft, text }, 'priya');
      expect(other.status).toBe(201);
    });

    it('refuses what nobody can have read', async () => {
      for (const [number, language] of [
        [9, 'en'],
        [3, 'en'],
        [1, 'de'],
      ]) {
        const { body } = await portal
          .post(path, { ...draft, number, language }, 'sam')
          .expect(400);
        expect(body.error.fields[0]).toMatchObject({
          field: 'body.number',
          code: 'unknown-revision',
        });
      }
      const missing = { ...draft, number: undefined };
      await portal
        .post('/sections/br-tone/field-reports', missing, 'sam')
        .expect(409);
      await portal
        .post('/sections/br-law/field-reports', missing, 'sam')
        .expect(404);
    });

    it('goes to the market’s team where the owner was deleted', async () => {
      const { body } = await portal
        .post(
          '/sections/br-support/field-reports',
          { ...draft, number: undefined, problem: 'missing' },
          'sam',
        )
        .expect(201);
      expect(body.owner).toBe('group:default/team-brazil');
    });
  });

  describe('who sees and does what', () => {
    it('visitors see none and make none', async () => {
      const made = await report();
      await portal.get('/field-reports', 'vera').expect(403);
      await portal.get(`/field-reports/${made.id}`, 'vera').expect(403);
      await portal.post(path, draft, 'vera').expect(403);
      await move(made, 'declined', 'vera', { answer: 'x' }).expect(403);
    });

    it('the team answers; another team, legal, a deputy and a bystander do not', async () => {
      await portal.knex('market_deputy').insert({
        market: 'br',
        person: 'user:default/priya',
        until: '2999-12-31',
      });
      const made = await report();
      for (const person of ['dieter', 'lena', 'priya'] as const) {
        const { body } = await portal
          .get(`/field-reports/${made.id}`, person)
          .expect(200);
        expect(Object.values(body.abilities)).not.toContain(true);
        await move(made, 'accepted', person).expect(403);
        await move(made, 'declined', person, { answer: 'x' }).expect(403);
        await portal
          .post(`/field-reports/${made.id}/clock`, { version: 1 }, person)
          .expect(403);
        await portal
          .post(
            `/field-reports/${made.id}/evidence`,
            { version: 1, channel: 'app' },
            person,
          )
          .expect(403);
      }
      const { body } = await portal.get(`/field-reports/${made.id}`, 'bruno');
      expect(body.abilities).toEqual({
        answer: true,
        toEvidence: true,
        withdraw: false,
      });
    });

    it('the reporter takes back what is open, and opens again what is closed', async () => {
      const made = await report();
      await move(made, 'accepted', 'sam').expect(403);
      await move(made, 'declined', 'sam').expect(400);
      const { body: back } = await move(made, 'declined', 'sam', {
        answer: 'I was wrong',
      }).expect(200);
      await move(back, 'open', 'sam').expect(200);
    });
  });

  describe('answering', () => {
    it('goes from open over accepted to fixed, and the reporter is told', async () => {
      const made = await report();
      const { body: accepted } = await move(made, 'accepted', 'bruno').expect(
        200,
      );
      for (const fixedIn of [3, 9]) {
        const { body } = await move(accepted, 'fixed', 'bruno', {
          fixedIn,
        }).expect(400);
        expect(body.error.fields[0].code).toBe('unknown-revision');
      }
      const { body: fixed } = await move(accepted, 'fixed', 'bruno', {
        fixedIn: 2,
        answer: 'Corrigido',
      }).expect(200);
      expect(fixed).toMatchObject({
        state: 'fixed',
        fixedIn: 2,
        answer: 'Corrigido',
        answeredBy: 'user:default/bruno',
      });
      await move(fixed, 'declined', 'bruno', { answer: 'x' }).expect(409);
      await portal.announced();
      expect(portal.told.notifications.at(-1)).toMatchObject({
        recipients: { entityRef: ['user:default/sam'] },
      });
    });

    it('is done by the first of two; the other is told', async () => {
      const made = await report();
      const answers = await Promise.all([
        move(made, 'accepted', 'ana'),
        move(made, 'declined', 'bruno', { answer: 'x' }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    });

    it('begins a new clock when a report is opened again', async () => {
      const made = await report();
      const { body: fixed } = await move(made, 'fixed', 'ana').expect(200);
      portal.workingDays.answer = { dueOn: '2999-02-01', calendarVersion: 4 };
      const { body: open } = await move(fixed, 'open', 'sam').expect(200);
      expect(open.clock).toMatchObject({
        dueOn: '2999-02-01',
        calendarVersion: 4,
      });
      expect(open.clock.startedAt >= fixed.answeredAt).toBe(true);
      expect(open).not.toHaveProperty('answer');
      expect(open).not.toHaveProperty('answeredBy');
    });
  });

  it('stand in the list by their day, the closed ones last, page by page', async () => {
    const language = 'en';
    const make = async (dueOn: string) => {
      portal.workingDays.answer = { dueOn, calendarVersion: 1 };
      running += 1;
      const { body } = await portal
        .post(
          '/sections/de-law/field-reports',
          { problem: 'wrong', text: `Falsch ${running}`, language },
          'sam',
        )
        .expect(201);
      return body;
    };
    const late = await make('2999-03-03');
    const early = await make('2999-03-01');
    const closed = await make('2999-01-01');
    await move(closed, 'fixed', 'dieter').expect(200);
    const ids: string[] = [];
    let cursor = '';
    for (let page = 0; page < 3; page += 1) {
      const { body } = await portal
        .get(`/field-reports?market=de&limit=1${cursor}`, 'priya')
        .expect(200);
      ids.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = `&cursor=${body.nextCursor}`;
    }
    expect(ids).toEqual([early.id, late.id, closed.id]);
    const own = await portal.get('/field-reports?own=true', 'bruno');
    expect(own.body.items).toEqual([]);
    const open = await portal.get('/field-reports?market=de&state=fixed');
    expect(open.body.items).toHaveLength(1);
  });
});
