import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  describeEachDatabase,
  explainSorts,
  explainUsesIndex,
} from '@trust-portal/knex-store/testing';
import { Knex } from 'knex';
import { PainSort } from './painFilters';
import { findTextHits, searchInsert } from './painSearch';
import { NewPain } from './newPain';
import { PainStore } from './PainStore';
import { ActivityStore } from '@trust-portal/knex-store';
import { narrowToScope } from './activityScope';
import { recordActivity } from './activity';

function pain(changes: Partial<NewPain> = {}): NewPain {
  return {
    kindId: 'hidden-costs',
    taxonomyVersion: 1,
    title: { en: 'Shipping costs appear late' },
    description: { en: 'On the last page' },
    markets: ['cn'],
    segments: [],
    entityRefs: [],
    severity: 3,
    frequency: 2,
    priority: 'medium',
    priorityTableVersion: 1,
    reportedBy: 'user:default/li-wei',
    createdAt: '2026-05-01T08:00:00.000Z',
    ...changes,
  };
}

describeEachDatabase('the store of pains', create => {
  let knex: Knex;
  let store: PainStore;

  beforeAll(async () => {
    knex = await create();
    await knex.migrate.latest({
      directory: resolvePackagePath(
        '@trust-portal/plugin-pain-points-backend',
        'migrations',
      ),
    });
    store = new PainStore(knex);
    for (let index = 0; index < 40; index += 1) {
      await store.insert(
        pain({
          priority: (['high', 'medium', 'low'] as const)[index % 3],
          owner: index % 2 ? 'group:default/product' : undefined,
          markets: index % 2 ? ['cn', 'us'] : ['cn'],
        }),
      );
    }
  });

  it.each([
    ['priority', 'pain_priority_idx'],
    ['updated', 'pain_updated_idx'],
    ['evidence', 'pain_evidence_idx'],
  ] as Array<[PainSort, string]>)(
    'reads a page by %s from an index, without sorting',
    async (sort, index) => {
      const after = {
        priority: [1, 7],
        updated: ['2026', 7],
        evidence: [0, 7],
      };
      const query = store
        .listQuery(
          { filter: {} },
          { sort, after: after[sort as keyof typeof after] },
        )
        .limit(26);
      expect(await explainUsesIndex(knex, query, index)).toBe(true);
      expect(await explainSorts(knex, query)).toBe(false);
    },
  );

  it('reads the newest by their key, without sorting', async () => {
    const query = store
      .listQuery({ filter: {} }, { sort: 'newest', after: [20] })
      .limit(26);
    expect(await explainSorts(knex, query)).toBe(false);
  });

  it('reads the timeline of a record from an index, without sorting', async () => {
    await recordActivity(knex, {
      actor: 'user:default/li-wei',
      record: 'pain-points/pain/PP-0001',
      action: 'pain-reported',
    });
    const query = new ActivityStore(knex)
      .listQuery({
        record: 'pain-points/pain/PP-0001',
        narrow: narrowToScope(knex, { withEvidence: true }),
      })
      .limit(26);
    expect(await explainUsesIndex(knex, query, 'activity_record_idx')).toBe(
      true,
    );
    expect(await explainSorts(knex, query)).toBe(false);
  });

  it('shows to a restricted reader exactly what the rule allows, and counts no more', async () => {
    const selection = {
      filter: {},
      restriction: {
        column: 'owner' as const,
        values: ['group:default/product'],
      },
    };
    const { items } = await store.list(selection, {
      sort: 'newest',
      limit: 100,
    });
    expect(items).toHaveLength(20);
    expect(items.every(({ owner }) => owner === 'group:default/product')).toBe(
      true,
    );
    expect(await store.count(selection)).toBe(20);
    expect((await store.facets(selection)).market).toEqual({ cn: 20, us: 20 });
  });

  it('takes a negated rule for what it says, also where there is no owner', async () => {
    const selection = {
      filter: {},
      restriction: {
        not: { column: 'owner' as const, values: ['group:default/product'] },
      },
    };
    expect(await store.count(selection)).toBe(20);
  });

  it('shows nothing to somebody who belongs to no group', async () => {
    const restriction = { column: 'owner' as const, values: [] };
    expect(await store.count({ filter: {}, restriction })).toBe(0);
  });

  it.each([
    ['one that few texts hold', 'surcharge', [3, 17]],
    ['one that nearly all hold', 'delivery', [3, 4, 40]],
    ['one that none holds', 'nothing', []],
    ['what is no word', '!!', []],
  ])(
    'finds the same by %s, whether the hits were looked up before or not',
    async (_, q, expected) => {
      await knex('pain_search').delete();
      const others = Array.from({ length: 1_200 }, (_unused, index) =>
        searchInsert(knex, 41 + index, ['delivery']),
      );
      const own = [
        searchInsert(knex, 3, ['surcharge on delivery']),
        searchInsert(knex, 4, ['delivery']),
        searchInsert(knex, 17, ['surcharge']),
        searchInsert(knex, 40, ['delivery']),
      ];
      await knex.batchInsert(
        'pain_search',
        [...own, ...others].map(({ row }) => row),
        200,
      );
      const page = { sort: 'newest', limit: 50 } as const;
      for (const textHits of [undefined, await findTextHits(knex, q)]) {
        const { items } = await store.list({ filter: { q }, textHits }, page);
        expect(items.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
          expected,
        );
        expect(await store.count({ filter: { q }, textHits })).toBe(
          expected.length,
        );
      }
    },
  );
});
