import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import fc from 'fast-check';
import { Knex } from 'knex';
import { nextClock } from '../evidence/clocks';
import { formatEvidenceId } from '../evidence/evidenceNumber';
import { formatPainId } from '../pains/painNumber';
import { DefaultDuplicateService } from '../service/DefaultDuplicateService';
import { DefaultEvidenceService } from '../service/DefaultEvidenceService';
import { DefaultImportService } from '../service/DefaultImportService';
import { PainDetails } from '../service/PainDetails';
import {
  createTestContext,
  insertTestPain,
  testCaller,
} from '../__testUtils__/createTestContext';
import { EvidenceStore } from './EvidenceStore';
import { readTallies, recountTallies } from './evidenceTallies';

/** One thing that somebody does; places are taken modulo what there is. */
type Operation =
  | {
      do: 'create';
      text: string;
      type: 'complaint' | 'praise';
      ground: 'consent' | 'complaint-handling';
      market: 'cn' | 'us';
      saidOn?: string;
    }
  | { do: 'import'; texts: string[] }
  | { do: 'link'; voices: number[]; pain: number; span: boolean }
  | { do: 'unlink'; link: number }
  | { do: 'merge' | 'unmerge'; pain: number; into: number }
  | { do: 'set-aside' | 'bring-back' | 'redact' | 'erase'; voice: number }
  | {
      do: 'edit';
      voice: number;
      market: 'cn' | 'us';
      type: 'question' | 'praise';
    };

const text = fc.constantFrom(
  '太慢了',
  '很好吃',
  '退款呢',
  '客服不理人',
  '价格又涨',
);
const place = fc.nat(20);
const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({
    do: fc.constant('create' as const),
    text,
    type: fc.constantFrom('complaint' as const, 'praise' as const),
    ground: fc.constantFrom('consent' as const, 'complaint-handling' as const),
    market: fc.constantFrom('cn' as const, 'us' as const),
    saidOn: fc.option(fc.constantFrom('2026-11-01', '2026-10-05'), {
      nil: undefined,
    }),
  }),
  fc.record({
    do: fc.constant('import' as const),
    texts: fc.array(text, { minLength: 1, maxLength: 5 }),
  }),
  fc.record({
    do: fc.constant('link' as const),
    voices: fc.array(place, { minLength: 1, maxLength: 4 }),
    pain: fc.nat(2),
    span: fc.boolean(),
  }),
  fc.record({ do: fc.constant('unlink' as const), link: place }),
  fc.record({
    do: fc.constantFrom('merge' as const, 'unmerge' as const),
    pain: fc.nat(2),
    into: fc.nat(2),
  }),
  fc.record({
    do: fc.constantFrom(
      'set-aside' as const,
      'bring-back' as const,
      'redact' as const,
      'erase' as const,
    ),
    voice: place,
  }),
  fc.record({
    do: fc.constant('edit' as const),
    voice: place,
    market: fc.constantFrom('cn' as const, 'us' as const),
    type: fc.constantFrom('question' as const, 'praise' as const),
  }),
);

describeEachDatabase('counts of voices', create => {
  let knex: Knex;
  let service: DefaultEvidenceService;
  let imports: DefaultImportService;
  let duplicates: DefaultDuplicateService;
  let pains: number[];
  let files = 0;

  beforeAll(async () => {
    knex = await create();
    const context = await createTestContext(knex);
    service = new DefaultEvidenceService(context);
    imports = new DefaultImportService(context);
    duplicates = new DefaultDuplicateService({
      ...context,
      silent: context.settings.silent,
      details: new PainDetails(context),
    });
    pains = [
      await insertTestPain(knex),
      await insertTestPain(knex),
      await insertTestPain(knex),
    ];
  });

  async function voiceAt(index: number) {
    const numbers = await knex('evidence').orderBy('number').pluck('number');
    return numbers.length === 0
      ? undefined
      : new EvidenceStore(knex).find(Number(numbers[index % numbers.length]));
  }

  async function run(step: Operation): Promise<void> {
    const base = {
      channel: 'app',
      language: 'zh',
      redaction: 'not-needed' as const,
    };
    switch (step.do) {
      case 'create': {
        const { do: _, ...said } = step;
        await service.create(testCaller, {
          ...base,
          ...said,
          source: 'pasted',
        });
        return;
      }
      case 'import': {
        files += 1;
        const { progress } = await imports.start(testCaller, {
          fileName: 'voices.csv',
          fileHash: files.toString(16).padStart(64, '0'),
          source: 'file',
          defaults: {
            ...base,
            type: 'suggestion',
            market: 'cn',
            ground: 'trial-data',
          },
        });
        await imports.takeRows(
          testCaller,
          progress.id,
          step.texts.map((line, index) => ({
            line: index + 1,
            occurrence: 1,
            text: line,
          })),
        );
        return;
      }
      case 'link': {
        const voices = await Promise.all(step.voices.map(voiceAt));
        const alive = voices.filter(voice => voice && !voice.erased);
        const ids = [...new Set(alive.map(voice => voice!.id))];
        const { merged_into: merged } = await knex('pain')
          .where({ number: pains[step.pain] })
          .first();
        // Nobody can link voices to a duplicate.
        if (ids.length === 0 || merged !== null) return;
        await service.link(testCaller, {
          evidenceIds: step.span ? ids.slice(0, 1) : ids,
          painId: formatPainId(pains[step.pain]),
          importance: 1,
          span: step.span ? { start: 0, end: 2 } : undefined,
        });
        return;
      }
      case 'unlink': {
        const ids = await knex('evidence_link')
          .whereNull('undone_at')
          .orderBy('id')
          .pluck('id');
        if (ids.length > 0)
          await service.unlink(testCaller, ids[step.link % ids.length]);
        return;
      }
      case 'merge':
      case 'unmerge': {
        await moveDuplicate(step);
        return;
      }
      default: {
        const voice = await voiceAt(step.voice);
        if (!voice) return;
        await onVoice(step, voice);
      }
    }
  }

  async function moveDuplicate(step: {
    do: 'merge' | 'unmerge';
    pain: number;
    into: number;
  }): Promise<void> {
    const { number, version, merged_into } = await knex('pain')
      .where({ number: pains[step.pain] })
      .first();
    const into = await knex('pain').where({ number: pains[step.into] }).first();
    const painId = formatPainId(number);
    if (step.do === 'unmerge' && merged_into !== null) {
      await duplicates.unmerge(testCaller, painId, version);
    }
    const possible =
      merged_into === null &&
      into.number !== number &&
      into.merged_into !== number;
    if (step.do === 'merge' && possible) {
      await duplicates.merge(testCaller, painId, {
        into: formatPainId(into.number),
        version,
      });
    }
  }

  async function onVoice(
    step: Exclude<
      Operation,
      { do: 'create' | 'import' | 'link' | 'unlink' | 'merge' | 'unmerge' }
    >,
    voice: { id: string; version: number; erased: boolean },
  ): Promise<void> {
    const evidenceIds = [voice.id];
    if (step.do === 'set-aside')
      await service.setAside(testCaller, { evidenceIds, reason: 'spam' });
    if (step.do === 'bring-back')
      await service.bringBack(testCaller, evidenceIds);
    if (step.do === 'erase') await service.erase(testCaller, voice.id, 'asked');
    if (step.do === 'redact' && !voice.erased) {
      await service.redact(testCaller, voice.id, {
        version: voice.version,
        marks: [{ start: 0, end: 1, kind: 'name' }],
      });
    }
    if (step.do === 'edit') {
      await service.edit(testCaller, voice.id, {
        version: voice.version,
        market: step.market,
        type: step.type,
      });
    }
  }

  it('equal a plain recount, whatever people do', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(operation, { minLength: 1, maxLength: 25 }),
        async steps => {
          for (const step of steps) await run(step);

          expect(await readTallies(knex)).toEqual(await recountTallies(knex));
          for (const pain of pains) {
            const row = await knex('evidence_link')
              .whereIn(
                'pain',
                knex('pain')
                  .select('number')
                  .where({ number: pain })
                  .orWhere({ merged_into: pain }),
              )
              .whereNull('undone_at')
              .countDistinct({ count: 'evidence' })
              .first();
            const { evidence_count: count } = await knex('pain')
              .where({ number: pain })
              .first();
            expect(count).toBe(Number(row?.count));
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('leave each voice in the state and with the clock that the rules give it', async () => {
    const rows = await knex('evidence').select(
      'number',
      'next_clock_at',
      'set_aside_reason',
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const voice = await new EvidenceStore(knex).find(Number(row.number));
      const links = await knex('evidence_link')
        .where({ evidence: row.number })
        .whereNull('undone_at');
      const asideOrInbox =
        row.set_aside_reason === null ? 'inbox' : 'set-aside';
      expect(voice).toMatchObject({
        id: formatEvidenceId(Number(row.number)),
        linkCount: links.length,
        state: links.length > 0 ? 'linked' : asideOrInbox,
      });
      expect(row.next_clock_at ?? undefined).toBe(
        nextClock(voice!.clocks, voice!.state)?.dueAt,
      );
    }
  });
});
