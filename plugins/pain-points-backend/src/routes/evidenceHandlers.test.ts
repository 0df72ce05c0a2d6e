import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { startTestPortal, TestPortal } from '../testing/startTestPortal';

const voice = {
  type: 'complaint',
  text: '我叫王小明，退款等了三周还没到，电话13812345678',
  channel: 'app',
  language: 'zh',
  market: 'cn',
  ground: 'complaint-handling',
} as const;

describeEachDatabase('voices over HTTP', create => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal(await create());
  });
  afterAll(() => portal.stop());

  async function reportPain(): Promise<string> {
    const { body } = await portal
      .post('/pains', {
        kindId: 'poor-after-sales',
        title: { zh: '退款到账太慢' },
        description: { zh: '退款要等三周' },
        markets: ['cn'],
        severity: 4,
        frequency: 3,
      })
      .expect(201);
    return body.id;
  }

  it('are taken once, however often they are pasted', async () => {
    const first = await portal.post('/evidence', voice).expect(201);
    expect(first.body).toMatchObject({ state: 'inbox', shown: 'original', redaction: 'waiting' });
    const second = await portal.post('/evidence', { ...voice, text: ` ${voice.text}\n` }).expect(200);
    expect(second.body.id).toBe(first.body.id);
  });
  it('link', async () => {
    const painId = await reportPain();
    const { body } = await portal.get('/evidence').expect(200);
    await portal.post('/evidence/links', { evidenceIds: [body.items[0].id], painId, importance: 2 }).expect(200, { changed: 1 });
    const d = await portal.get(`/evidence/${body.items[0].id}`);
    expect(d.body).toMatchObject({state: 'linked'});
  });
});
