import { mockServices } from '@backstage/backend-test-utils';
import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { Knex } from 'knex';
import {
  createTestContext,
  testCaller,
} from '../__testUtils__/createTestContext';
import { readTallies, recountTallies } from '../database/evidenceTallies';
import { DefaultEvidenceService } from '../service/DefaultEvidenceService';
import { eraseExpiredVoices } from './eraseExpiredVoices';
import { reapplyErasures } from './reapplyErasures';

describeEachDatabase('erasing by the clock', create => {
  let knex: Knex;
  let context: Awaited<ReturnType<typeof createTestContext>>;
  let service: DefaultEvidenceService;

  beforeEach(async () => {
    knex = await create();
    context = await createTestContext(knex);
    service = new DefaultEvidenceService(context);
  });

  async function take(text: string, keepUntil?: string): Promise<string> {
    const { detail } = await service.create(testCaller, {
      type: 'complaint',
      text,
      channel: 'app',
      language: 'zh',
      market: 'cn',
      ground: 'consent',
      redaction: 'not-needed',
      source: 'pasted',
      keepUntil,
    });
    return detail.id;
  }

  async function shownOf(id: string): Promise<string> {
    return (await service.get(testCaller, id)).shown;
  }

  it('spares nothing that is over, and nobody whom somebody holds', async () => {
    const over = await Promise.all(
      ['一', '二', '三'].map(text => take(text, '2026-11-30')),
    );
    const held = await take('四', '2026-11-30');
    await service.hold(testCaller, held, '仲裁');
    const later = await take('五', '2026-12-01');
    const forever = await take('六');

    context.clock.set('2026-11-30T23:59:59.000Z');
    expect(await eraseExpiredVoices({ ...context })).toBe(0);
    context.clock.set('2026-12-01T00:00:00.000Z');
    expect(await eraseExpiredVoices({ ...context, batchSize: 2 })).toBe(3);
    expect(await eraseExpiredVoices({ ...context })).toBe(0);

    expect(await Promise.all(over.map(shownOf))).toEqual([
      'erased',
      'erased',
      'erased',
    ]);
    expect(await Promise.all([held, later, forever].map(shownOf))).toEqual([
      'original',
      'original',
      'original',
    ]);
    expect(await readTallies(knex)).toEqual(await recountTallies(knex));
    const activity = await knex('activity').where({
      action: 'evidence-expired',
    });
    expect(activity).toHaveLength(2);
  });

  it('stops between two batches when it is told to', async () => {
    for (const text of ['一', '二', '三']) await take(text, '2026-11-30');
    context.clock.set('2026-12-05T00:00:00.000Z');
    const controller = new AbortController();
    controller.abort();
    expect(
      await eraseExpiredVoices({ ...context, signal: controller.signal }),
    ).toBe(0);
  });

  it('erases again what a restored database brought back, and nobody else', async () => {
    const erased = await take('要忘记的');
    const other = await take('要留下的');
    await service.erase(testCaller, erased, '客户要求');
    const backup = { text: '要忘记的', erased_at: null };
    await knex('evidence').where({ number: 1 }).update(backup);
    // A number that was given to another voice since the backup.
    await knex('erasure').insert({
      evidence: 2,
      text_hash: '0'.repeat(64),
      reason_code: 'request',
      erased_at: '2026-11-22T10:00:00.000Z',
      erased_by: testCaller.actor,
    });

    const logger = mockServices.logger.mock();
    expect(await reapplyErasures({ ...context, logger })).toBe(1);
    expect(await shownOf(erased)).toBe('erased');
    expect(await shownOf(other)).toBe('original');
    expect(await reapplyErasures({ ...context, logger })).toBe(0);
  });
});
