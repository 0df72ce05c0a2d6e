import {
  describeEachDatabase,
  explainSorts,
  explainUsesIndex,
} from '@trust-portal/knex-store/testing';
import { ClosedChain } from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import {
  openReportDatabase,
  reasonWithoutProof,
  ReportDatabase,
} from '../__testUtils__/openReportDatabase';
import {
  sampleNow,
  sampleTimeoutMs,
} from '../__testUtils__/openSampleDatabase';
import { personCalled } from '../__testUtils__/personCalled';
import { readAllPages } from '../__testUtils__/readAllPages';
import { ChainStore } from '../database/ChainStore';
import { resolvedQuery } from '../database/closedChainQueries';
import { PainRow } from '../database/painRows';
import { formatPainId } from '../pains/painNumber';
import { proofOfCure } from '../pains/proofOfCure';

const reader = personCalled('li-wei');

describeEachDatabase('you said, we did', create => {
  let database: ReportDatabase;
  let knex: Knex;
  let pains: PainRow[];

  beforeAll(async () => {
    database = await openReportDatabase(await create());
    ({ knex, pains } = database);
  }, sampleTimeoutMs);

  async function readAll(
    limit: number,
    filter: { market?: string[]; segment?: string[] } = {},
  ): Promise<ClosedChain[]> {
    return readAllPages(cursor =>
      database
        .createReports()
        .closedChains(reader, { ...filter, limit, cursor }),
    );
  }

  it('shows every resolved pain once, the last resolved first, however long the pages are', async () => {
    const expected = pains
      .filter(pain => pain.state === 'resolved')
      .sort((a, b) => ((a.resolved_at ?? '') < (b.resolved_at ?? '') ? 1 : -1))
      .map(pain => formatPainId(pain.number));
    expect(expected.length).toBeGreaterThanOrEqual(5);
    for (const limit of [1, 2, 100]) {
      const items = await readAll(limit);
      expect(items.map(({ painId }) => painId)).toEqual(expected);
    }
  });

  it('puts the proof of each cure first, and a reason where there is none', async () => {
    const [withoutProof, ...proven] = await readAll(100);
    expect(withoutProof.withoutProof).toBe(reasonWithoutProof);
    for (const closed of proven) {
      const number = pains.find(
        pain => formatPainId(pain.number) === closed.painId,
      )?.number as number;
      const chain = await new ChainStore(knex).chainOf(number);
      const proof = proofOfCure(chain);
      const measure = chain.find(({ id }) => id === proof?.measureId);
      const reading =
        measure?.type === 'measure' &&
        measure.readings.find(({ id }) => id === proof?.readingId);
      expect(closed.withoutProof).toBeUndefined();
      expect(closed.weDid[0].measures[0]).toMatchObject({
        metric: measure?.type === 'measure' && measure.metric,
        value: reading && reading.value,
      });
      expect(closed.youSaid.symptoms.length).toBeGreaterThan(0);
    }
  });

  it('counts customers by the rule of the list of those to tell', async () => {
    const evidence = await knex('evidence');
    const links = await knex('evidence_link').whereNull('undone_at');
    for (const closed of await readAll(100)) {
      const number = Number(closed.painId.slice(3));
      const family = database.familyOf(number);
      const own = links.filter(link => family.includes(link.pain));
      const keys = own.flatMap(link => {
        const voice = evidence.find(
          row => Number(row.number) === Number(link.evidence),
        );
        const asks = ['complaint', 'suggestion', 'question'];
        return asks.includes(voice.type) && voice.ground !== 'trial-data'
          ? [{ key: voice.customer_id ?? `${voice.number}`, link }]
          : [];
      });
      const all = new Set(keys.map(({ key }) => key));
      const told = new Set(
        keys.filter(({ link }) => link.told_on).map(({ key }) => key),
      );
      expect(closed).toMatchObject({
        customersTold: told.size,
        customersToTell: all.size - told.size,
      });
    }
  });

  it('can be read for one market or one segment', async () => {
    const resolved = pains.filter(pain => pain.state === 'resolved');
    for (const [field, column] of [
      ['market', 'markets'],
      ['segment', 'segments'],
    ] as const) {
      const values = new Set(
        resolved.flatMap((pain): string[] => JSON.parse(pain[column])),
      );
      expect(values.size).toBeGreaterThan(1);
      for (const value of values) {
        const items = await readAll(2, { [field]: [value] });
        expect(items.map(({ painId }) => painId).sort()).toEqual(
          resolved
            .filter(pain => JSON.parse(pain[column]).includes(value))
            .map(pain => formatPainId(pain.number))
            .sort(),
        );
      }
    }
  });

  it('reads a page through an index, without sorting', async () => {
    const page = resolvedQuery(knex, { filter: {} }, [
      sampleNow.toISOString(),
      3,
    ]).limit(26);
    expect(await explainUsesIndex(knex, page, 'pain_resolved_idx')).toBe(true);
    expect(await explainSorts(knex, page)).toBe(false);
  });

  it('refuses a cursor that was changed or belongs to another filter', async () => {
    const { nextCursor = '' } = await database
      .createReports()
      .closedChains(reader, {
        limit: 1,
      });
    const changed = `${
      nextCursor.startsWith('A') ? 'B' : 'A'
    }${nextCursor.slice(1)}`;
    for (const query of [
      { limit: 1, cursor: changed },
      { limit: 1, cursor: nextCursor, market: ['cn'] },
    ]) {
      await expect(
        database.createReports().closedChains(reader, query),
      ).rejects.toMatchObject({ code: 'invalid-cursor' });
    }
  });
});
