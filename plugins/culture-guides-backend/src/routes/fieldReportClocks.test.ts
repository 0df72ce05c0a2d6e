import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import {
  insertTestRevision,
  insertTestSection,
} from '../__testUtils__/insertTestText';
import {
  createStandInCatalog,
  startFieldPortal,
} from '../__testUtils__/startFieldPortal';
import { startTestPortal } from '../__testUtils__/startTestPortal';

const draft = {
  problem: 'outdated',
  text: 'O prazo mudou em maio',
  quote: 'seven days',
  language: 'en',
  number: 1,
};
const path = '/sections/br-delivery/field-reports';

describeEachDatabase(
  'the clocks of field reports and what becomes of them',
  create => {
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

    describe('the clock', () => {
      it('stands until somebody recalculates it, and the timeline says from where to where', async () => {
        const made = await report();
        portal.workingDays.answer = { dueOn: '2999-01-06', calendarVersion: 2 };
        const { body: same } = await portal.get(`/field-reports/${made.id}`);
        expect(same.clock).toEqual(made.clock);
        const { body } = await portal
          .post(`/field-reports/${made.id}/clock`, { version: 1 })
          .expect(200);
        expect(body.clock).toEqual({
          ...made.clock,
          dueOn: '2999-01-06',
          calendarVersion: 2,
        });
        const row = await portal
          .knex('activity')
          .where({ action: 'report-recalculated' })
          .first();
        expect(JSON.parse(row.details)).toEqual({
          from: '2999-01-05',
          to: '2999-01-06',
          fromVersion: 1,
          toVersion: 2,
        });
        const again = await portal
          .post(`/field-reports/${made.id}/clock`, { version: 2 })
          .expect(200);
        expect(again.body.version).toBe(2);
      });

      it('of a closed report never moves', async () => {
        const { body: fixed } = await move(await report(), 'fixed', 'ana');
        portal.workingDays.answer = { dueOn: '2999-01-06', calendarVersion: 2 };
        const { body } = await portal
          .post(`/field-reports/${fixed.id}/clock`, { version: fixed.version })
          .expect(409);
        expect(body.error.code).toBe('report-closed');
      });

      it('is overdue from the day after its last one, until the report is closed', async () => {
        portal.workingDays.answer = { dueOn: '2020-01-06', calendarVersion: 1 };
        const made = await report();
        expect(made.overdue).toBe(true);
        const { body } = await move(made, 'fixed', 'ana').expect(200);
        expect(body.overdue).toBe(false);
      });
    });

    describe('turning one into evidence', () => {
      const request = { version: 1, channel: 'app' };
      const turn = (id: string, body: object = request) =>
        portal.post(`/field-reports/${id}/evidence`, body);

      it('hands it to the catalog once, as the caller', async () => {
        const made = await report();
        const first = await turn(made.id).expect(200);
        expect(first.body).toMatchObject({
          evidence: 'pain-points/evidence/EV-000007',
          version: 2,
        });
        const again = await turn(made.id).expect(200);
        expect(again.body).toEqual(first.body);
        expect(catalog.taken).toEqual([
          {
            by: 'user:default/ana',
            voice: expect.objectContaining({
              source: 'culture-guides',
              externalReference: `culture-guides/field-report/${made.id}`,
              market: 'br',
              text: expect.stringContaining(made.text),
            }),
          },
        ]);
      });

      it('leaves the report as it was where the catalog is missing or refuses', async () => {
        const made = await report();
        for (const [status, expected, code] of [
          [404, 409, 'neighbour-missing'],
          [403, 403, undefined],
          [400, 400, undefined],
          [500, 503, undefined],
        ] as const) {
          catalog.status = status;
          const { body } = await turn(made.id).expect(expected);
          expect(body.error.code).toBe(code);
        }
        const { body } = await portal.get(`/field-reports/${made.id}`);
        expect(body).not.toHaveProperty('evidence');
        expect(body.version).toBe(1);
      });

      it('refuses a channel that is not configured, and an old version', async () => {
        const made = await report();
        const { body } = await turn(made.id, { version: 1, channel: 'fax' });
        expect(body.error.fields[0].code).toBe('unknown-channel');
        await turn(made.id, { ...request, version: 7 }).expect(409);
        expect(catalog.taken).toEqual([]);
      });
    });
  },
);

describeEachDatabase('a field report in the whole plugin', create => {
  it('is due by the newest calendar of its market', async () => {
    const knex = await create();
    const portal = await startTestPortal(knex);
    await insertTestSection(knex, 'de-law');
    const { body } = await portal
      .post(
        '/sections/de-law/field-reports',
        { problem: 'wrong', text: 'Falsch', language: 'de' },
        'sam',
      )
      .expect(201);
    expect(body.clock).toMatchObject({ workingDays: 5, calendarVersion: 1 });
    // At least the Friday behind a Sunday.
    const days =
      (Date.parse(body.clock.dueOn) - Date.parse(body.reportedAt)) / 86_400_000;
    expect(days).toBeGreaterThan(4);
    const again = await portal
      .post(`/field-reports/${body.id}/clock`, { version: 1 }, 'dieter')
      .expect(200);
    expect(again.body.clock).toEqual(body.clock);
    await portal.stop();
  });
});
