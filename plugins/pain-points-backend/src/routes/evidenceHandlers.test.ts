import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import {
  startVoicePortal,
  testPainReport,
  testVoice,
  VoicePortal,
} from '../__testUtils__/startVoicePortal';

describeEachDatabase('taking voices over HTTP', create => {
  let portal: VoicePortal;
  let painId: string;
  let take: VoicePortal['take'];

  beforeAll(async () => {
    portal = await startVoicePortal(await create());
    ({ painId, take } = portal);
  });
  afterAll(() => portal.stop());

  describe('bad input', () => {
    it.each([
      ['a wrong type', { type: 'rant' }, 'body.type'],
      ['an empty text', { text: '  ' }, 'body.text'],
      ['a text that is too long', { text: '慢'.repeat(20_001) }, 'body.text'],
      ['NUL in the text', { text: 'a\u0000b' }, 'body.text'],
      ['an unknown market', { market: 'xx' }, 'body.market'],
      ['an unknown channel', { channel: 'pigeon' }, 'body.channel'],
      ['a day that does not exist', { saidOn: '2026-02-30' }, 'body.saidOn'],
      ['a day to come', { saidOn: '2999-01-01' }, 'body.saidOn'],
      [
        'a retention that is over',
        { keepUntil: '2001-01-01' },
        'body.keepUntil',
      ],
      ['an actor of its own', { linkedBy: 'user:default/x' }, 'body.linkedBy'],
      ['a number for a text', { text: 7 }, 'body.text'],
    ])('names %s', async (_name, fields, field) => {
      const { body } = await portal
        .post('/evidence', { ...testVoice, ...fields })
        .expect(400);
      expect(body.error.fields).toContainEqual(
        expect.objectContaining({ field }),
      );
    });

    it('is named when the cursor was tampered with', async () => {
      const { body } = await portal
        .get('/evidence?cursor=WzFd.AAAAAAAAAAAAAAAAAAAAAA')
        .expect(400);
      expect(body.error.fields[0].field).toBe('query.cursor');
    });

    it('leaves nothing half-written when one of a selection is unknown', async () => {
      const id = await take();
      const { body } = await portal
        .post('/evidence/links', {
          evidenceIds: [id, 'EV-999999999'],
          painId,
          importance: 1,
        })
        .expect(400);
      expect(body.error).toMatchObject({ code: 'unknown-voice' });
      const after = await portal.get(`/evidence/${id}`).expect(200);
      expect(after.body).toMatchObject({ state: 'inbox', linkCount: 0 });
    });

    it.each([
      [{ start: 0, end: 100_000 }, 'outside-text'],
      [{ start: 5, end: 5 }, 'custom'],
      [{ start: -1, end: 5 }, 'too-small'],
    ])('is named when a span is %j', async (span, code) => {
      const id = await take();
      const { body } = await portal
        .post('/evidence/links', {
          evidenceIds: [id],
          painId,
          importance: 1,
          span,
        })
        .expect(400);
      expect(body.error.fields[0].code).toBe(code);
    });

    it('is named when a link names the chain of another pain', async () => {
      const id = await take();
      const { body } = await portal
        .post('/evidence/links', {
          evidenceIds: [id],
          painId,
          importance: 1,
          chainItemId: '0190b7c4-0000-7000-8000-000000000001',
        })
        .expect(400);
      expect(body.error.code).toBe('unknown-chain-item');
    });

    it.each(['/evidence/EV-888888888', '/evidence/EV-888888888/redaction'])(
      'is a 404 at %s',
      async path => {
        await portal.get(path).expect(404);
      },
    );

    it('is refused for more than 500 voices at once', async () => {
      const evidenceIds = Array.from({ length: 501 }, () => 'EV-000001');
      await portal.post('/evidence/return', { evidenceIds }).expect(400);
    });
  });

  describe('taking a voice', () => {
    it('is done once, however often it is pasted', async () => {
      const id = await take({ text: '同一条' });
      const again = await portal
        .post('/evidence', { ...testVoice, text: ' 同一条\n' })
        .expect(200);
      expect(again.body.id).toBe(id);
    });

    it('takes the same voice once, even with half of a character in its number', async () => {
      const half = { text: '半个字', externalReference: 'T-\ud83d' };
      const id = await take(half);
      const again = await portal
        .post('/evidence', { ...testVoice, ...half })
        .expect(200);
      expect(again.body).toMatchObject({ id, externalReference: 'T-\ufffd' });
    });

    it('tells voices of equal text apart by the number of their source', async () => {
      const first = await take({ text: '又是这样', externalReference: 'T-1' });
      const second = await take({ text: '又是这样', externalReference: 'T-2' });
      expect(second).not.toBe(first);
      await portal
        .post('/evidence', {
          ...testVoice,
          text: '改过的',
          externalReference: 'T-1',
        })
        .expect(200)
        .expect(({ body }) => expect(body.id).toBe(first));
    });

    it('can link it at once, and proposes kinds and pains with their words', async () => {
      const { body } = await portal
        .post('/evidence', {
          ...testVoice,
          text: '申请退款到账太慢，客服也不理人，售后差',
          link: { painId, importance: 3 },
        })
        .expect(201);
      expect(body).toMatchObject({
        state: 'linked',
        links: [{ painId, importance: 3, painTitle: testPainReport.title }],
      });
      const [first] = body.proposal.pains;
      expect(first).toMatchObject({ painId });
      expect(first.words[0]).toContain('退款');
    });

    it('starts clocks that an acknowledgement, a link and an answer stop', async () => {
      const id = await take();
      const stopped = async () => {
        const { body } = await portal.get(`/evidence/${id}`).expect(200);
        return body.clocks
          .filter((clock: { stoppedAt?: string }) => clock.stoppedAt)
          .map((clock: { name: string }) => clock.name);
      };
      expect(await stopped()).toEqual([]);
      const sent = { channel: 'email', sentOn: '2026-11-01', text: '已收到' };
      await portal
        .post(`/evidence/${id}/answers`, { ...sent, kind: 'acknowledgement' })
        .expect(201);
      expect(await stopped()).toEqual(['acknowledge']);
      await portal
        .post('/evidence/links', { evidenceIds: [id], painId, importance: 0 })
        .expect(200);
      expect(await stopped()).toEqual(['acknowledge', 'assess']);
      const { body } = await portal
        .post(`/evidence/${id}/answers`, { ...sent, kind: 'answer' })
        .expect(201);
      expect(body).toMatchObject({
        answerCount: 2,
        answers: [{ sentBy: 'user:default/support' }, { kind: 'answer' }],
      });
      expect(body.nextClock).toBeUndefined();
      expect(await stopped()).toEqual(['acknowledge', 'assess', 'resolve']);
    });
  });
});
