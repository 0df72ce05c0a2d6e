import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import {
  startVoicePortal,
  testPainReport,
  VoicePortal,
} from '../__testUtils__/startVoicePortal';

describeEachDatabase('answering and erasing voices over HTTP', create => {
  let portal: VoicePortal;
  let painId: string;
  let take: VoicePortal['take'];

  beforeAll(async () => {
    portal = await startVoicePortal(await create());
    ({ painId, take } = portal);
  });
  afterAll(() => portal.stop());

  describe('erasure', () => {
    it('takes every personal text and leaves what was counted', async () => {
      const id = await take({ customerReference: 'customer-7' });
      const link = {
        evidenceIds: [id],
        painId,
        importance: 1,
        span: { start: 0, end: 4 },
      };
      await portal.post('/evidence/links', link).expect(200);
      await portal
        .post(`/evidence/${id}/answers`, {
          kind: 'answer',
          text: '王先生您好',
          channel: 'app',
          sentOn: '2026-11-01',
        })
        .expect(201);
      const { body } = await portal
        .post(
          `/evidence/${id}/erasure`,
          { reason: '客户要求' },
          'data-protection',
        )
        .expect(200);
      expect(body).toMatchObject({
        shown: 'erased',
        linkCount: 1,
        state: 'linked',
      });
      for (const name of ['text', 'customerId', 'nextClock']) {
        expect(body).not.toHaveProperty(name);
      }
      expect(body.links[0]).not.toHaveProperty('span');
      expect(body.answers[0]).not.toHaveProperty('text');
      expect(
        await portal.knex('customer').where({ reference: 'customer-7' }),
      ).toEqual([]);
      await portal
        .post('/evidence/links', { evidenceIds: [id], painId, importance: 3 })
        .expect(400)
        .expect(({ body: { error } }) =>
          expect(error.code).toBe('erased-voice'),
        );
      await portal.get(`/evidence/${id}/redaction`).expect(409);
    });

    it('is blocked by a legal hold, whose reason is told', async () => {
      const id = await take({ customerReference: 'customer-8' });
      const other = await take({ customerReference: 'customer-8' });
      await portal
        .put(
          `/evidence/${id}/legal-hold`,
          { reason: '仲裁' },
          'data-protection',
        )
        .expect(200);
      const { body } = await portal
        .post(`/evidence/${id}/erasure`, { reason: 'x' }, 'data-protection')
        .expect(409);
      expect(body.error).toMatchObject({
        code: 'legal-hold',
        legalHold: '仲裁',
      });
      const request = { customerReference: 'customer-8', reason: '客户要求' };
      await portal
        .post('/customers/erasure', request, 'data-protection')
        .expect(200, { changed: 1, held: 1 });
      await portal
        .get(`/evidence/${other}`)
        .expect(({ body: { shown } }) => expect(shown).toBe('erased'));
      await portal
        .delete(`/evidence/${id}/legal-hold`, 'data-protection')
        .expect(200);
      await portal
        .post('/customers/erasure', request, 'data-protection')
        .expect(200, { changed: 1, held: 0 });
    });
  });

  describe('a resolved pain', () => {
    it('lists whom to tell, records who was told, and reopens when it is said again', async () => {
      const { body: pain } = await portal
        .post('/pains', testPainReport)
        .expect(201);
      const raised = [await take(), await take()];
      await portal
        .post('/evidence/links', {
          evidenceIds: raised,
          painId: pain.id,
          importance: 2,
        })
        .expect(200);
      const notice = { evidenceIds: raised, what: 'told', on: '2026-11-02' };
      await portal
        .post(`/pains/${pain.id}/customers/notices`, notice)
        .expect(409);
      await portal
        .knex('pain')
        .where({ number: Number(pain.id.slice(3)) })
        .update({ state: 'resolved', resolved_at: '2026-10-01T00:00:00.000Z' });

      await portal
        .post(`/pains/${pain.id}/customers/notices`, notice)
        .expect(200, { changed: 2 });
      await portal
        .post(`/pains/${pain.id}/customers/notices`, notice)
        .expect(200, { changed: 0 });
      const { body: customers } = await portal
        .get(`/pains/${pain.id}/customers?limit=1`)
        .expect(200);
      expect(customers).toMatchObject({
        totalCount: 2,
        items: [
          {
            evidenceId: raised[0],
            toldOn: '2026-11-02',
            toldBy: 'user:default/support',
          },
        ],
        nextCursor: expect.any(String),
      });

      const again = [];
      for (let day = 1; day <= 3; day += 1)
        again.push(await take({ saidOn: `2026-10-0${day + 1}` }));
      const linkTo = (evidenceIds: string[]) =>
        portal
          .post('/evidence/links', {
            evidenceIds,
            painId: pain.id,
            importance: 1,
          })
          .expect(200);
      await linkTo(again.slice(0, 2));
      await portal
        .get(`/pains/${pain.id}`)
        .expect(({ body }) => expect(body.state).toBe('resolved'));
      await linkTo(again.slice(2));
      await portal
        .get(`/pains/${pain.id}`)
        .expect(({ body }) => expect(body.state).toBe('reopened'));
    });
  });
});
