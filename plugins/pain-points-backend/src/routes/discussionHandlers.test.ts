import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

describeEachDatabase('discussion and duplicates over HTTP', create => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal(await create());
  });
  afterAll(() => portal.stop());

  async function report(zh = '退款到账太慢', changes: object = {}) {
    const { body } = await portal
      .post('/pains', {
        kindId: 'poor-after-sales',
        title: { zh },
        description: { zh },
        markets: ['cn', 'us'],
        owner: 'group:default/product',
        severity: 3,
        frequency: 3,
        ...changes,
      })
      .expect(201);
    return body.id as string;
  }

  async function versionOf(painId: string): Promise<number> {
    return (await portal.get(`/pains/${painId}`)).body.version;
  }

  async function merge(painId: string, into: string) {
    return portal.post(`/pains/${painId}/merge`, {
      into,
      version: await versionOf(painId),
    });
  }

  const signal = { market: 'cn', heardOn: '2026-01-05' };

  describe('‘I heard this too’', () => {
    it('counts once per person, however often it is given', async () => {
      const painId = await report();
      await portal.put(`/pains/${painId}/signal`, signal).expect(200);
      await portal
        .put(`/pains/${painId}/signal`, { ...signal, market: 'us' })
        .expect(200);
      const { body } = await portal
        .put(`/pains/${painId}/signal`, signal, 'product')
        .expect(200);
      expect(body.signalCount).toBe(2);
      expect(body.signalsByMarket).toEqual([
        { market: 'cn', count: 1 },
        { market: 'us', count: 1 },
      ]);
      const withdrawn = await portal
        .delete(`/pains/${painId}/signal`)
        .expect(200);
      expect(withdrawn.body.signalCount).toBe(1);
      expect(withdrawn.body.ownSignal).toBeUndefined();
    });

    it('by forty people at once loses none', async () => {
      const painId = await report();
      const roles = [
        'support',
        'product',
        'legal',
        'finance',
        'auditor',
      ] as const;
      const answers = await Promise.all(
        Array.from({ length: 40 }, (_, index) =>
          portal.put(`/pains/${painId}/signal`, signal, roles[index % 5]),
        ),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(
        new Set([200]),
      );
      const { body } = await portal.get(`/pains/${painId}`);
      expect(body.signalCount).toBe(5);
    });

    it.each([
      [{ ...signal, market: 'atlantis' }, 'body.market'],
      [{ ...signal, segment: 'nobody' }, 'body.segment'],
      [{ ...signal, heardOn: '2999-01-01' }, 'body.heardOn'],
      [{ ...signal, heardOn: 'yesterday' }, 'body.heardOn'],
      [{ ...signal, userRef: 'user:default/other' }, 'body.userRef'],
    ])('with %j is refused by %s', async (request, field) => {
      const painId = await report();
      const { body } = await portal
        .put(`/pains/${painId}/signal`, request)
        .expect(400);
      expect(body.error.fields[0].field).toBe(field);
    });
  });

  it('lists comments oldest first and tells those who are mentioned', async () => {
    const painId = await report();
    const path = `/pains/${painId}/comments`;
    for (const text of [
      'one',
      'two',
      '@user:default/product 请看 @user:default/nobody',
    ]) {
      await portal.post(path, { text }).expect(201);
    }
    await portal.post(path, { text: ' ' }).expect(400);
    const first = await portal.get(`${path}?limit=2`).expect(200);
    expect(first.body).toMatchObject({
      totalCount: 3,
      items: [{ text: 'one' }, { text: 'two' }],
    });
    const cursor = encodeURIComponent(first.body.nextCursor);
    const second = await portal.get(`${path}?limit=2&cursor=${cursor}`);
    expect(second.body.items).toMatchObject([
      { author: 'user:default/support', mentions: ['user:default/product'] },
    ]);
    expect(second.body.nextCursor).toBeUndefined();
    await portal.announced();
    expect(portal.told.notifications).toContainEqual({
      recipients: {
        type: 'entity',
        entityRef: ['user:default/product'],
        excludeEntityRef: 'user:default/support',
      },
      payload: expect.objectContaining({
        title: expect.stringMatching(/提到了你 \/ You were mentioned/),
        link: `/pain-points/pain/${painId}`,
      }),
    });
  });

  it('tells owner and followers of a change of state, but not who made it; the signal carries no content', async () => {
    const painId = await report();
    await portal.put(`/pains/${painId}/follower`, {}, 'legal').expect(204);
    const followed = await portal.get('/pains?following=true', 'legal');
    expect(followed.body.items).toMatchObject([{ id: painId }]);
    await portal.announced();
    portal.told.events.length = 0;
    portal.told.signals.length = 0;
    portal.told.notifications.length = 0;
    await portal
      .post(`/pains/${painId}/transitions`, { to: 'confirmed', version: 1 })
      .expect(200);
    await portal.announced();
    expect(portal.told.signals).toEqual([
      {
        channel: 'pain-points',
        message: {
          reference: `pain-points/pain/${painId}`,
          action: 'pain-transitioned',
        },
      },
    ]);
    expect(portal.told.events).toMatchObject([
      {
        topic: 'pain-points.pain',
        eventPayload: { details: { from: 'reported', to: 'confirmed' } },
      },
    ]);
    expect(portal.told.notifications).toMatchObject([
      {
        recipients: {
          entityRef: ['group:default/product', 'user:default/legal'],
          excludeEntityRef: 'user:default/support',
        },
      },
    ]);
    await portal.delete(`/pains/${painId}/follower`, 'legal').expect(204);
    const after = await portal.get('/pains?following=true', 'legal');
    expect(after.body.items).toEqual([]);
  });

  describe('duplicates', () => {
    it('are suggested within the kind, until somebody says that they are none', async () => {
      const painId = await report('收到的商品颜色不对');
      const alike = await report('收到商品的颜色不一样');
      await report('收到的商品颜色不对', { kindId: 'hidden-costs' });
      const suggest = () =>
        portal
          .post('/pains/duplicate-suggestions', {
            kindId: 'poor-after-sales',
            text: '收到的商品颜色不对',
            painId,
          })
          .expect(200);
      const before = await suggest();
      expect(before.body.items[0].pain.id).toBe(alike);
      await portal
        .post(`/pains/${painId}/not-duplicates`, { painId: alike })
        .expect(204);
      await portal
        .post(`/pains/${alike}/not-duplicates`, { painId })
        .expect(204);
      const after = await suggest();
      expect(
        after.body.items.map((item: { pain: { id: string } }) => item.pain.id),
      ).not.toContain(alike);
      expect(
        await portal
          .knex('not_duplicate')
          .where({ pain_low: Number(painId.slice(3)) }),
      ).toHaveLength(1);
    });

    it('count together while they are merged, and apart again afterwards', async () => {
      const [root, copy] = [await report(), await report()];
      await portal.put(`/pains/${root}/signal`, signal);
      await portal.put(`/pains/${copy}/signal`, signal);
      await portal.put(`/pains/${copy}/signal`, signal, 'product');
      await portal.post(`/pains/${copy}/comments`, { text: 'same' });
      expect((await merge(copy, root)).status).toBe(200);
      const merged = await portal.get(`/pains/${root}`);
      expect(merged.body).toMatchObject({
        signalCount: 2,
        commentCount: 1,
        duplicates: [copy],
      });
      await portal.put(`/pains/${copy}/signal`, signal, 'legal');
      expect((await portal.get(`/pains/${root}`)).body.signalCount).toBe(3);
      const listed = await portal.get('/pains?limit=100');
      const ids = listed.body.items.map(({ id }: { id: string }) => id);
      expect(ids).toContain(root);
      expect(ids).not.toContain(copy);

      await portal
        .post(`/pains/${copy}/unmerge`, { version: await versionOf(copy) })
        .expect(200);
      expect((await portal.get(`/pains/${root}`)).body).toMatchObject({
        signalCount: 1,
        commentCount: 0,
        duplicates: [],
      });
      expect((await portal.get(`/pains/${copy}`)).body.signalCount).toBe(3);
    });

    it('never form a chain or a ring, and come apart as they were put together', async () => {
      const [a, b, c] = [await report(), await report(), await report()];
      expect((await merge(a, b)).status).toBe(200);
      expect((await merge(b, a)).body.error.code).toBe('merge-cycle');
      expect((await merge(b, b)).body.error.code).toBe('merge-cycle');
      expect((await merge(a, c)).body.error.code).toBe('merged-pain');
      expect((await merge(b, c)).status).toBe(200);
      expect((await portal.get(`/pains/${a}`)).body.mergedInto).toBe(c);
      expect((await portal.get(`/pains/${c}`)).body.duplicates).toEqual([a, b]);
      const d = await report();
      const late = await merge(d, a);
      expect(late.body.mergedInto).toBe(c);

      await portal
        .post(`/pains/${b}/unmerge`, { version: await versionOf(b) })
        .expect(200);
      expect((await portal.get(`/pains/${a}`)).body.mergedInto).toBe(b);
      expect((await portal.get(`/pains/${c}`)).body.duplicates).toEqual([d]);
      await portal
        .post(`/pains/${b}/unmerge`, { version: await versionOf(b) })
        .expect(409);
    });

    it('cannot change state: the pain that they are merged into does', async () => {
      const [root, copy] = [await report(), await report()];
      await merge(copy, root);
      const { body } = await portal
        .post(`/pains/${copy}/transitions`, {
          to: 'confirmed',
          version: await versionOf(copy),
        })
        .expect(409);
      expect(body.error).toMatchObject({
        code: 'merged-pain',
        mergedInto: root,
      });
    });

    it('are named by the field when the other pain is not there', async () => {
      const { body } = await merge(await report(), 'PP-99999');
      expect(body.error.fields[0].field).toBe('body.into');
      const painId = await report();
      await portal
        .post(`/pains/${painId}/merge`, { into: painId, version: 1 }, 'legal')
        .expect(403);
    });
  });
});
