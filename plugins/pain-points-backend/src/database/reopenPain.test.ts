import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import fc from 'fast-check';
import { Knex } from 'knex';
import {
  createTestContext,
  insertTestPain,
} from '../__testUtils__/createTestContext';
import { countReturningVoices, LinkedVoice } from '../pains/reopening';
import { insertVoices } from './insertVoices';
import { countReturning } from './reopenPain';

const resolvedAt = '2026-11-10T12:00:00.000Z';
const settings = { threshold: 3, windowDays: 10 };

const linkedVoice: fc.Arbitrary<LinkedVoice> = fc.record({
  type: fc.constantFrom('complaint', 'question', 'praise', 'figure'),
  linkedBy: fc.constantFrom('user:default/li-wei', 'system'),
  saidOn: fc.option(
    fc.constantFrom(
      '2026-11-09',
      '2026-11-10',
      '2026-11-11',
      '2026-11-20',
      '2026-11-21',
    ),
    { nil: undefined },
  ),
});

describeEachDatabase('voices that say a pain is back', create => {
  let knex: Knex;
  let running = 0;

  beforeAll(async () => {
    knex = await create();
    await createTestContext(knex);
  });

  async function link(pain: number, voice: LinkedVoice): Promise<void> {
    running += 1;
    const [evidence] = await insertVoices(knex, [
      {
        type: voice.type,
        text: 'x',
        redacted_text: null,
        channel: 'app',
        language: 'en',
        market: 'us',
        segment: null,
        said_on: voice.saidOn ?? null,
        received_at: '2026-11-22T10:00:00.000Z',
        source: 'test',
        external_reference: `T-${running}`,
        rating: null,
        customer_id: null,
        ground: 'consent',
        redaction: 'not-needed',
        keep_until: null,
        text_hash: 'x',
        occurrence: 1,
        state: 'inbox',
        acknowledge_due_at: null,
        assess_due_at: null,
        resolve_due_at: null,
        next_clock_at: null,
        import_id: null,
      },
    ]);
    // Two spans of one voice are one voice.
    for (const part of ['a', 'b']) {
      await knex('evidence_link').insert({
        id: `${running}-${part}`,
        evidence,
        pain,
        importance: 1,
        linked_by: voice.linkedBy,
        linked_at: resolvedAt,
      });
    }
  }

  it('are counted by the database as the rule counts them, merged pains included', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(linkedVoice, { maxLength: 8 }),
        async voices => {
          const pain = await insertTestPain(knex);
          const duplicate = await insertTestPain(knex, { merged_into: pain });
          for (const [index, voice] of voices.entries()) {
            await link(index % 2 ? pain : duplicate, voice);
          }
          expect(await countReturning(knex, pain, resolvedAt, settings)).toBe(
            countReturningVoices(voices, resolvedAt, settings),
          );
        },
      ),
      { numRuns: 15 },
    );
  });
});
