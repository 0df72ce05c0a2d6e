import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { Knex } from 'knex';
import {
  CountedVoice,
  openReportDatabase,
  ReportDatabase,
} from '../__testUtils__/openReportDatabase';
import { sampleTimeoutMs } from '../__testUtils__/openSampleDatabase';
import { personCalled } from '../__testUtils__/personCalled';
import { PainRow } from '../database/painRows';

const reader = personCalled('li-wei');

describeEachDatabase('the trends', create => {
  let database: ReportDatabase;
  let knex: Knex;
  let pains: PainRow[];
  let voices: CountedVoice[];

  beforeAll(async () => {
    database = await openReportDatabase(await create());
    ({ knex, pains, voices } = database);
  }, sampleTimeoutMs);

  const total = (counts: number[]) => counts.reduce((a, b) => a + b, 0);

  /** Each voice for each pain that it counts towards: a duplicate counts as what it is merged into. */
  function heard() {
    const rootOf = new Map(
      pains.map(pain => [pain.number, pain.merged_into ?? pain.number]),
    );
    const kindOf = new Map(pains.map(pain => [pain.number, pain.kind_id]));
    return voices.flatMap(voice => {
      const roots = new Set(voice.pains.map(pain => rootOf.get(pain) ?? pain));
      return [...roots].map(root => ({ ...voice, kind: kindOf.get(root) }));
    });
  }

  it('count each voice in its month, as a plain count of rows does', async () => {
    const trends = await database
      .createReports()
      .trends(reader, { months: 12 });
    expect(trends.months[0]).toBe('2025-12');
    expect(trends.months[11]).toBe('2026-11');
    const countOf = (type: string, month: string) =>
      voices.filter(voice => voice.type === type && voice.day.startsWith(month))
        .length;
    expect(trends.evidenceByType).toHaveLength(5);
    expect(trends.evidenceByType).toEqual(
      trends.evidenceByType.map(({ type }) => ({
        type,
        counts: trends.months.map(month => countOf(type, month)),
      })),
    );
    const inMonths = voices.filter(({ day }) => day >= '2025-12');
    expect(total(trends.evidenceByType.flatMap(({ counts }) => counts))).toBe(
      inMonths.length,
    );
  });

  it('count the linked voices of a market by kind, duplicates included', async () => {
    const market = 'cn';
    const { months, evidenceByKind } = await database
      .createReports()
      .trends(reader, {
        months: 24,
        market: [market],
      });
    const linked = heard().filter(voice => voice.market === market);
    expect(linked.length).toBeGreaterThan(10);
    expect(
      Object.fromEntries(
        evidenceByKind.map(({ kindId, counts }) => [kindId, total(counts)]),
      ),
    ).toEqual(
      Object.fromEntries(
        evidenceByKind.map(({ kindId }) => [
          kindId,
          linked.filter(({ kind }) => kind === kindId).length,
        ]),
      ),
    );
    expect(total(evidenceByKind.flatMap(({ counts }) => counts))).toBe(
      linked.length,
    );
    expect(months).toHaveLength(24);
  });

  it('count the types of one kind by the voices that are linked to it', async () => {
    const kindId = pains[0].kind_id;
    const { evidenceByType } = await database.createReports().trends(reader, {
      months: 24,
      kind: [kindId],
    });
    const linked = heard().filter(({ kind }) => kind === kindId);
    expect(total(evidenceByType.flatMap(({ counts }) => counts))).toBe(
      linked.length,
    );
  });

  it('show when pains were reported and resolved', async () => {
    const { painsReported, painsResolved } = await database
      .createReports()
      .trends(reader, { months: 12 });
    const unmerged = pains.filter(pain => pain.merged_into === null);
    expect(total(painsReported.map(({ count }) => count))).toBe(
      unmerged.filter(pain => pain.created_at >= '2025-12').length,
    );
    const resolutions = await knex('pain_transition')
      .where({ to_state: 'resolved' })
      .whereIn(
        'pain',
        unmerged.map(({ number }) => number),
      );
    expect(total(painsResolved.map(({ count }) => count))).toBe(
      resolutions.length,
    );
  });
});
