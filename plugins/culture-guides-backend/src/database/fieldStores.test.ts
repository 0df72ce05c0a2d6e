import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  describeEachDatabase,
  explainSorts,
  explainUsesIndex,
} from '@trust-portal/knex-store/testing';
import { Knex } from 'knex';
import { FieldReportStore } from './FieldReportStore';
import { ReadingRequestStore } from './ReadingRequestStore';

describeEachDatabase('the stores of what readers say and read', create => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await create();
    await knex.migrate.latest({
      directory: resolvePackagePath(
        '@trust-portal/plugin-culture-guides-backend',
        'migrations',
      ),
    });
  });

  it.each([
    [undefined, 'field_report_order_idx'],
    [['br'], 'field_report_market_idx'],
  ])(
    'read a page of reports of %s from %s, without sorting',
    async (market, index) => {
      const query = new FieldReportStore(knex)
        .listQuery({ market }, ['0', '2026-11-22', 3])
        .limit(26);
      expect(await explainUsesIndex(knex, query, index)).toBe(true);
      expect(await explainSorts(knex, query)).toBe(false);
    },
  );

  it.each([
    [{ askedBy: 'user:default/ana' }, 'reading_request_asker_idx'],
    [{ groups: ['group:default/team-brazil'] }, 'reading_request_group_idx'],
  ])(
    'read a page of requests of %j from %s, without sorting',
    async (selection, index) => {
      const query = new ReadingRequestStore(knex)
        .listQuery(selection, ['2026-11-22', 'x'])
        .limit(26);
      expect(await explainUsesIndex(knex, query, index)).toBe(true);
      expect(await explainSorts(knex, query)).toBe(false);
    },
  );

  it('note a voice once, also where the report was changed meanwhile', async () => {
    const store = new FieldReportStore(knex);
    const report = await store.insert({
      sectionId: 'br-delivery',
      market: 'br',
      problem: 'wrong',
      text: 'x',
      language: 'en',
      owner: 'group:default/team-brazil',
      reportedBy: 'user:default/sam',
      reportedAt: '2026-11-22T10:00:00.000Z',
      clock: {
        startedAt: '2026-11-22T10:00:00.000Z',
        workingDays: 5,
        calendarVersion: 1,
        dueOn: '2026-11-27',
      },
    });
    await store.update(report, { state: 'accepted' });
    const { number } = report;
    expect(await store.noteEvidence(number, 'pain-points/evidence/a')).toBe(
      true,
    );
    expect(await store.noteEvidence(number, 'pain-points/evidence/b')).toBe(
      false,
    );
    expect(await store.find(number)).toMatchObject({
      state: 'accepted',
      evidence: 'pain-points/evidence/a',
      version: 3,
    });
  });

  it('take what was said before the last ten minutes for a new report', async () => {
    const store = new FieldReportStore(knex);
    const said = {
      sectionId: 'br-tone',
      market: 'br',
      problem: 'wrong',
      text: 'y',
      language: 'en',
      reportedBy: 'user:default/sam',
    } as const;
    const at = (time: string) => `2026-11-22T${time}.000Z`;
    const { number } = await store.insert({
      ...said,
      owner: 'group:default/team-brazil',
      reportedAt: at('10:00:00'),
      clock: {
        startedAt: at('10:00:00'),
        workingDays: 5,
        calendarVersion: 1,
        dueOn: '2026-11-27',
      },
    });
    const repeated = (time: string) =>
      store.findRepeated({ ...said, reportedAt: at(time) });
    expect(await repeated('10:10:00')).toMatchObject({ number });
    expect(await repeated('10:10:01')).toBe(undefined);
  });
});
