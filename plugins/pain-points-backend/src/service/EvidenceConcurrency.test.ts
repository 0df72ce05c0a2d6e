import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { Knex } from 'knex';
import {
  createTestContext,
  insertTestPain,
  testCaller,
} from '../__testUtils__/createTestContext';
import { readTallies, recountTallies } from '../database/evidenceTallies';
import { formatPainId } from '../pains/painNumber';
import { DefaultEvidenceService } from './DefaultEvidenceService';
import { DefaultImportService } from './DefaultImportService';

const voice = {
  type: 'complaint',
  channel: 'app',
  language: 'zh',
  market: 'cn',
  ground: 'consent',
  redaction: 'not-needed',
  source: 'pasted',
} as const;

describeEachDatabase('many people at once', create => {
  let knex: Knex;
  let service: DefaultEvidenceService;
  let imports: DefaultImportService;

  beforeAll(async () => {
    knex = await create();
    const context = await createTestContext(knex);
    service = new DefaultEvidenceService(context);
    imports = new DefaultImportService(context);
  });

  it('paste the same voice, and it is there once', async () => {
    const results = await Promise.all(
      Array.from({ length: 8 }, () =>
        service.create(testCaller, { ...voice, text: '同时贴上的' }),
      ),
    );
    expect(new Set(results.map(({ detail }) => detail.id)).size).toBe(1);
    expect(results.filter(({ created }) => created)).toHaveLength(1);
  });

  it('link, set aside and erase crosswise, and nobody waits for ever or is counted twice', async () => {
    const ids = await Promise.all(
      Array.from({ length: 6 }, async (_voice, index) => {
        const { detail } = await service.create(testCaller, {
          ...voice,
          text: `第 ${index} 条`,
        });
        return detail.id;
      }),
    );
    const pains = [await insertTestPain(knex), await insertTestPain(knex)];
    const backwards = [...ids].reverse();
    await Promise.all([
      service.link(testCaller, {
        evidenceIds: ids,
        painId: formatPainId(pains[0]),
        importance: 1,
      }),
      service.link(testCaller, {
        evidenceIds: backwards,
        painId: formatPainId(pains[1]),
        importance: 2,
      }),
      service.assign(testCaller, {
        evidenceIds: backwards,
        assignee: testCaller.actor,
      }),
      ...ids
        .slice(0, 2)
        .map(id =>
          service.setAside(testCaller, { evidenceIds: [id], reason: 'x' }),
        ),
    ]);
    expect(await readTallies(knex)).toEqual(await recountTallies(knex));
    const counts = await knex('pain')
      .whereIn('number', pains)
      .pluck('evidence_count');
    expect(counts).toEqual([6, 6]);
  });

  it('link, unlink, edit and take voices of one pain, and all of it is done', async () => {
    const pain = await insertTestPain(knex);
    const painId = formatPainId(pain);
    const take = async (text: string, linked: boolean) => {
      const { detail } = await service.create(testCaller, {
        ...voice,
        text,
        link: linked ? { painId, importance: 1 } : undefined,
      });
      return detail;
    };
    const linked = [];
    for (let index = 0; index < 6; index += 1) {
      linked.push(await take(`已关联 ${index}`, true));
    }
    await Promise.all([
      ...linked
        .slice(0, 3)
        .map(detail => service.unlink(testCaller, detail.links[0].id)),
      ...linked
        .slice(3)
        .map(({ id, version }) =>
          service.edit(testCaller, id, { version, market: 'us' }),
        ),
      ...Array.from({ length: 4 }, (_voice, index) =>
        take(`新的 ${index}`, true),
      ),
      ...Array.from({ length: 4 }, async (_voice, index) => {
        const { id } = await take(`稍后关联 ${index}`, false);
        await service.link(testCaller, {
          evidenceIds: [id],
          painId,
          importance: 2,
        });
      }),
    ]);
    expect(await readTallies(knex)).toEqual(await recountTallies(knex));
    const row = await knex('pain').where({ number: pain }).first();
    expect(row.evidence_count).toBe(3 + 4 + 4);
  });

  it('send the same import, and each row is taken once', async () => {
    const draft = {
      fileName: 'voices.csv',
      fileHash: 'f'.repeat(64),
      source: 'file',
      defaults: { ...voice, source: undefined },
    };
    const begun = await Promise.all(
      Array.from({ length: 4 }, () => imports.start(testCaller, draft)),
    );
    const [id, ...others] = new Set(begun.map(({ progress }) => progress.id));
    expect(others).toEqual([]);
    const rows = Array.from({ length: 50 }, (_row, index) => ({
      line: index + 1,
      occurrence: 1,
      text: `行 ${index}`,
    }));
    const results = await Promise.all(
      Array.from({ length: 4 }, () => imports.takeRows(testCaller, id, rows)),
    );
    expect(results.map(({ added }) => added)).toEqual([50, 50, 50, 50]);
    expect(await knex('evidence').where({ import_id: id })).toHaveLength(50);
  });
});
