import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import {
  approvePromise,
  draft,
  proposePromise,
} from '../__testUtils__/proposePromise';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';
import { dayIn } from '../promises/period';

/** So many days from now, in Shanghai. */
function day(offset: number): string {
  return dayIn('Asia/Shanghai', new Date(Date.now() + offset * 86_400_000));
}

describeEachDatabase('the routes of promises', create => {
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await startTestPortal(await create());
  });
  afterAll(() => portal.stop());

  describe('proposing', () => {
    it('answers the promise with its number, waiting for somebody else', async () => {
      const { body } = await portal
        .post('/promises', {
          ...draft,
          entityRef: 'component:default/checkout',
          note: 'Asked for by the shop',
        })
        .expect(201);
      expect(body).toMatchObject({
        ...draft,
        id: expect.stringMatching(/^PR-\d{4}$/),
        entityRef: 'component:default/checkout',
        note: 'Asked for by the shop',
        state: 'proposed',
        proposedBy: 'user:default/product',
        version: 1,
        inForce: false,
        contradicts: [],
        abilities: { decide: false, end: false },
      });
      await portal.get(`/promises/${body.id}`).expect(200, body);
    });

    it.each([
      ['another unit', { unit: 'minor-units' }, 'body.unit'],
      ['part of a day', { value: 1.5 }, 'body.value'],
      ['one language only', { wording: { en: 'x' } }, 'body.wording.zh'],
      [
        'an end before the beginning',
        { inForceTo: '2025-12-31' },
        'body.inForceTo',
      ],
      [
        'a day that there is not',
        { inForceFrom: '2026-02-30' },
        'body.inForceFrom',
      ],
      ['a market that there is not', { market: 'xx' }, 'body.market'],
      [
        'an entity that there is not',
        { entityRef: 'component:default/x' },
        'body.entityRef',
      ],
      [
        'somebody as the proposer',
        { proposedBy: 'user:default/legal' },
        'body.proposedBy',
      ],
    ])('refuses %s, and names the field', async (_what, change, field) => {
      const before = await portal.knex('promise').count();
      const { body } = await portal
        .post('/promises', { ...draft, ...change })
        .expect(400);
      expect(body.error.fields).toEqual([expect.objectContaining({ field })]);
      await expect(portal.knex('promise').count()).resolves.toEqual(before);
    });

    it('is for those who may, and not for services', async () => {
      for (const role of ['support', 'visitor', 'auditor']) {
        await portal.post('/promises', draft, role).expect(403);
      }
    });
  });

  describe('deciding', () => {
    it('lets a promise hold, and tells who decided', async () => {
      await expect(approvePromise(portal)).resolves.toMatchObject({
        state: 'approved',
        decidedBy: 'user:default/legal',
        inForce: true,
        version: 2,
        abilities: { decide: false, end: true },
      });
    });

    it('keeps the reason of a refusal', async () => {
      const { id, version } = await proposePromise(portal);
      const refuse = (body: object) =>
        portal.post(`/promises/${id}/decisions`, body, 'legal');
      const unexplained = await refuse({ decision: 'refuse', version }).expect(
        400,
      );
      expect(unexplained.body.error.fields).toMatchObject([
        { field: 'body.reason' },
      ]);
      const { body } = await refuse({
        decision: 'refuse',
        reason: 'The warehouse cannot do it',
        version,
      }).expect(200);
      expect(body).toMatchObject({
        state: 'refused',
        reason: 'The warehouse cannot do it',
        inForce: false,
        abilities: { decide: false, end: false },
      });
    });

    it('is not for the proposer, and not for those who only propose', async () => {
      const { body } = await portal
        .post('/promises', draft, 'legal')
        .expect(201);
      expect(body.abilities.decide).toBe(false);
      const approve = (as: string) =>
        portal.post(
          `/promises/${body.id}/decisions`,
          { decision: 'approve', version: 1 },
          as,
        );
      const own = await approve('legal').expect(403);
      expect(own.body.error).toMatchObject({ code: 'own-promise' });
      for (const role of ['product', 'regional-editor', 'support']) {
        await approve(role).expect(403);
      }
      await approve('legal.2').expect(200);
    });

    it('is done once: the second decision is refused, also the same one again', async () => {
      const { id, version } = await approvePromise(portal);
      for (const decision of [
        { decision: 'approve', version: 1 },
        { decision: 'approve', version },
        { decision: 'refuse', reason: 'x', version },
      ]) {
        const { body } = await portal
          .post(`/promises/${id}/decisions`, decision, 'legal')
          .expect(409);
        expect(body.error).toMatchObject({
          code: 'already-decided',
          state: 'approved',
          currentVersion: version,
        });
      }
    });

    it('of two people at the same moment lets one decide', async () => {
      const { id, version } = await proposePromise(portal);
      const answers = await Promise.all(
        [
          { body: { decision: 'approve', version }, as: 'legal' },
          {
            body: { decision: 'refuse', reason: 'No', version },
            as: 'compliance-editor',
          },
        ].map(({ body, as }) =>
          portal.post(`/promises/${id}/decisions`, body, as),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const { body } = await portal.get(
        `/activity?record=transparency/promise/${id}`,
      );
      expect(body.items).toHaveLength(2);
    });

    it('does not hinder a contradiction, and says it on both sides', async () => {
      const first = await approvePromise(portal, { subject: 'refund-days' });
      const second = await proposePromise(portal, {
        subject: 'refund-days',
        value: 5,
      });
      expect(second.contradicts).toEqual([first.id]);
      const before = await portal.get(`/promises/${first.id}`).expect(200);
      expect(before.body.contradicts).toEqual([]);
      const { body } = await portal
        .post(
          `/promises/${second.id}/decisions`,
          { decision: 'approve', version: 1 },
          'legal',
        )
        .expect(200);
      expect(body.contradicts).toEqual([first.id]);
      const list = await portal
        .get('/promises?subject=refund-days')
        .expect(200);
      expect(
        list.body.items.map((item: typeof body) => [item.id, item.contradicts]),
      ).toEqual([
        [first.id, [second.id]],
        [second.id, [first.id]],
      ]);
    });
  });

  describe('ending', () => {
    const end = (id: string, body: object, as = 'legal') =>
      portal.post(
        `/promises/${id}/end`,
        { reason: 'Replaced', version: 2, ...body },
        as,
      );

    it('gives a last day, on which the promise still holds', async () => {
      const { id } = await approvePromise(portal);
      const { body } = await end(id, { inForceTo: day(0) }).expect(200);
      expect(body).toMatchObject({
        state: 'approved',
        inForceTo: day(0),
        reason: 'Replaced',
        inForce: true,
        version: 3,
        abilities: { end: false },
      });
      const again = await end(id, { inForceTo: day(1), version: 3 }).expect(
        409,
      );
      expect(again.body.error.code).toBe('already-ended');
    });

    it('is not for the past, nor for before the first day, nor for later than planned', async () => {
      const { id } = await approvePromise(portal);
      const past = await end(id, { inForceTo: day(-1) }).expect(400);
      expect(past.body.error.code).toBe('in-the-past');
      const coming = await approvePromise(portal, { inForceFrom: day(20) });
      const early = await end(coming.id, { inForceTo: day(19) }).expect(400);
      expect(early.body.error.code).toBe('before-first-day');
      const planned = await approvePromise(portal, { inForceTo: day(9) });
      const later = await end(planned.id, { inForceTo: day(10) }).expect(400);
      expect(later.body.error.fields).toEqual([
        expect.objectContaining({
          field: 'body.inForceTo',
          code: 'not-earlier',
        }),
      ]);
      await end(planned.id, { inForceTo: day(8) }).expect(200);
    });

    it('is for approved promises, with a reason, on their current version, by those who decide', async () => {
      const proposed = await proposePromise(portal);
      const waiting = await end(proposed.id, {
        inForceTo: day(1),
        version: 1,
      }).expect(409);
      expect(waiting.body.error.code).toBe('not-approved');
      const { id } = await approvePromise(portal);
      await end(id, { inForceTo: day(1), reason: ' ' }).expect(400);
      await end(id, { inForceTo: day(1) }, 'product').expect(403);
      const stale = await end(id, { inForceTo: day(1), version: 1 }).expect(
        409,
      );
      expect(stale.body.error).toMatchObject({
        code: 'stale-version',
        currentVersion: 2,
      });
    });
  });

  it('answers 404 for a promise that there is not, and 400 for what is no number', async () => {
    await portal.get('/promises/PR-99999').expect(404);
    await portal.get('/promises/PR-1').expect(400);
    await portal
      .post(
        '/promises/PR-99999/decisions',
        { decision: 'approve', version: 1 },
        'legal',
      )
      .expect(404);
  });
});
