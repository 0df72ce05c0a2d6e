import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  describeEachDatabase,
  explainSorts,
  explainUsesIndex,
} from '@trust-portal/knex-store/testing';
import { Knex } from 'knex';
import { ruleTable } from './ruleTable';
import { TermContent, termTable } from './termTable';
import { WordingStore } from './WordingStore';

const standing = {
  state: 'proposed',
  authors: ['user:default/ana'],
  createdBy: 'user:default/ana',
  createdAt: '2026-11-22T10:00:00.000Z',
} as const;

function term(fields: Partial<TermContent> & { term: string }): TermContent {
  return {
    kind: 'forbidden',
    language: 'en',
    variants: [],
    markets: [],
    translations: [],
    caseSensitive: false,
    ...fields,
  };
}

describeEachDatabase('the store of wording', create => {
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

  it('reads a page of terms from an index, without sorting, with and without a state', async () => {
    const store = new WordingStore(knex, termTable);
    for (const [state, index] of [
      [undefined, 'term_order_idx'],
      ['approved', 'term_state_idx'],
    ] as const) {
      const query = store
        .listQuery({ state: state && [state] }, ['m', 3])
        .limit(26);
      expect(await explainUsesIndex(knex, query, index)).toBe(true);
      expect(await explainSorts(knex, query)).toBe(false);
    }
  });

  it('reads a page of rules from an index, without sorting, of all markets and of one', async () => {
    const store = new WordingStore(knex, ruleTable);
    for (const [market, index] of [
      [undefined, 'rule_order_idx'],
      ['br', 'rule_market_idx'],
    ] as const) {
      const query = store
        .listQuery({ market: market && [market] }, [2, 3])
        .limit(26);
      expect(await explainUsesIndex(knex, query, index)).toBe(true);
      expect(await explainSorts(knex, query)).toBe(false);
    }
  });

  it('finds a term by its newest words only', async () => {
    const store = new WordingStore(knex, termTable);
    const record = await store.insert(term({ term: 'café' }), standing);
    if (!record) throw new Error('was there before');
    await store.update(record, {
      content: term({ term: 'chá', note: { zh: '茶叶' } }),
      standing,
    });
    const found = async (q: string) =>
      (await store.list({ q }, { limit: 10 })).items.map(
        ({ number }) => number,
      );
    expect(await found('cafe')).toEqual([]);
    expect(await found('cha')).toEqual([record.number]);
    expect(await found('茶')).toEqual([record.number]);
  });

  it('counts every change, so that nobody goes on with what is old', async () => {
    const store = new WordingStore(knex, termTable);
    const before = await store.changeCount();
    const record = await store.insert(term({ term: 'counted' }), standing);
    if (!record) throw new Error('was there before');
    await store.update(record, {
      standing: { ...standing, state: 'approved' },
    });
    expect(await store.changeCount()).toBe(before + 2);
    expect(await store.insert(term({ term: 'counted' }), standing)).toBe(
      undefined,
    );
    expect(await store.changeCount()).toBe(before + 2);
  });
});
