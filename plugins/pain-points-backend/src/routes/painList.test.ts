import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { reportPain } from '../__testUtils__/reportPain';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

describeEachDatabase('a list of pains over HTTP', create => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal(await create());
  });
  afterAll(() => portal.stop());

  const report = (changes: object = {}) => reportPain(portal, changes);

  it('leaves out no pain and shows none twice, whatever the order', async () => {
    await Promise.all(Array.from({ length: 5 }, () => report()));
    for (const sort of ['priority', 'newest', 'updated', 'evidence']) {
      const seen: string[] = [];
      let cursor = '';
      let total: number | undefined;
      do {
        const { body } = await portal
          .get(`/pains?limit=3&sort=${sort}${cursor}`)
          .expect(200);
        expect(body.totalCount === undefined).toBe(cursor !== '');
        total ??= body.totalCount;
        seen.push(...body.items.map(({ id }: { id: string }) => id));
        cursor =
          body.nextCursor && `&cursor=${encodeURIComponent(body.nextCursor)}`;
      } while (cursor);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toHaveLength(total ?? -1);
    }
  });

  it('finds Chinese and English words of title, description and kind', async () => {
    const pain = await report({
      title: { zh: '会员积分突然清零' },
      description: { en: 'Points vanish overnight' },
    });
    for (const q of ['积分', '清零', 'vanish', 'points van', pain.id]) {
      const { body } = await portal
        .get(`/pains?q=${encodeURIComponent(q)}&sort=newest`)
        .expect(200);
      expect(body.items.map(({ id }: { id: string }) => id)).toContain(pain.id);
    }
    const none = await portal.get(`/pains?q=${encodeURIComponent('积零')}`);
    expect(none.body.items).toEqual([]);
    const punctuation = await portal.get('/pains?q=%22*(');
    expect(punctuation.body.items).toEqual([]);
  });

  it('counts each facet without its own filter', async () => {
    await report({ kindId: 'checkout-friction', markets: ['us'] });
    const all = await portal.get('/pains/facets').expect(200);
    const { body } = await portal
      .get('/pains/facets?kind=checkout-friction')
      .expect(200);
    expect(body.kind).toEqual(all.body.kind);
    expect(body.market).toEqual({ us: all.body.kind['checkout-friction'] });
  });
});
