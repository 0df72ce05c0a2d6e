import { startTestPortal, TestPortal } from './startTestPortal';
import { Knex } from 'knex';

/** A complaint that names the customer; only some may read it. */
export const testVoice = {
  type: 'complaint',
  text: '我叫王小明，退款等了三周还没到，电话13812345678',
  channel: 'app',
  language: 'zh',
  market: 'cn',
  ground: 'complaint-handling',
} as const;

export const testPainReport = {
  kindId: 'poor-after-sales',
  title: { zh: '退款到账太慢' },
  description: { zh: '申请退款以后很久才到账' },
  markets: ['cn'],
  severity: 4,
  frequency: 3,
};

/** A portal with one pain, to which tests give voices. */
export interface VoicePortal extends TestPortal {
  painId: string;
  /** Takes a voice that no other test of the file has; answers its id. */
  take(fields?: object): Promise<string>;
  /** Takes one that everybody may read. */
  takeShared(fields?: object): Promise<string>;
}

export async function startVoicePortal(knex: Knex): Promise<VoicePortal> {
  const portal = await startTestPortal(knex);
  const { body: pain } = await portal
    .post('/pains', testPainReport)
    .expect(201);
  let running = 0;
  async function take(fields: object = {}): Promise<string> {
    running += 1;
    const text = `${testVoice.text} ${running}`;
    const { body } = await portal
      .post('/evidence', { ...testVoice, text, ...fields })
      .expect(201);
    return body.id;
  }
  return {
    ...portal,
    painId: pain.id,
    take,
    takeShared: (fields = {}) =>
      take({ ground: 'consent', redaction: 'not-needed', ...fields }),
  };
}
