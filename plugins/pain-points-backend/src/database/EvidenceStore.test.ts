import {
  describeEachDatabase,
  explainSorts,
  explainUsesIndex,
} from '@trust-portal/knex-store/testing';
import { isPostgres } from '@trust-portal/knex-store';
import { EvidenceFilter } from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import {
  createTestContext,
  insertTestPain,
  testCaller,
} from '../__testUtils__/createTestContext';
import { formatPainId } from '../pains/painNumber';
import { DefaultEvidenceService } from '../service/DefaultEvidenceService';
import {
  countEvidence,
  countEvidenceFacets,
  findLeadingFilter,
} from './evidenceCounts';
import {
  EvidenceRestriction,
  EvidenceSort,
  isCountedByTally,
} from './evidenceFilters';
import { toMatchExpression } from './evidenceSearch';
import { EvidenceStore } from './EvidenceStore';

describeEachDatabase('lists of voices', create => {
  let knex: Knex;
  let store: EvidenceStore;
  let painId: string;

  /** Type, market, text, the day it was said, and the ground. */
  const said = [
    ['complaint', 'cn', '退款太慢了', '2026-11-01', 'consent'],
    ['complaint', 'us', 'The refund is slow', undefined, 'complaint-handling'],
    ['praise', 'cn', '送得很快', '2026-10-01', 'consent'],
    ['question', 'cn', '退款什么时候到', '2026-11-05', 'complaint-handling'],
    ['suggestion', 'us', 'Please refund faster', '2026-09-01', 'trial-data'],
  ] as const;

  beforeAll(async () => {
    knex = await create();
    const context = await createTestContext(knex);
    const service = new DefaultEvidenceService(context);
    store = new EvidenceStore(knex);
    painId = formatPainId(await insertTestPain(knex));
    for (const [type, market, text, saidOn, ground] of said) {
      await service.create(testCaller, {
        type,
        market,
        text,
        saidOn,
        ground,
        channel: 'app',
        language: market === 'cn' ? 'zh' : 'en',
        redaction: 'not-needed',
        source: 'pasted',
      });
    }
    await service.link(testCaller, {
      evidenceIds: ['EV-000001', 'EV-000004'],
      painId,
      importance: 1,
    });
    await service.assign(testCaller, {
      evidenceIds: ['EV-000002'],
      assignee: 'user:default/li-wei',
    });
  });

  const now = '2026-11-25T00:00:00.000Z';
  const shareable: EvidenceRestriction = { shareable: true };

  function select(
    filter: Partial<EvidenceFilter>,
    restriction?: EvidenceRestriction,
  ) {
    const { assignee, ...others } = filter;
    return { filter: others, assignee, now, restriction };
  }

  it.each<[Partial<EvidenceFilter>, number[]]>([
    [{}, [5, 4, 3, 2, 1]],
    [{ state: ['linked'] }, [4, 1]],
    [{ state: ['inbox', 'linked'], market: ['cn'] }, [4, 3, 1]],
    [{ type: ['praise', 'suggestion'] }, [5, 3]],
    [{ ground: ['trial-data'] }, [5]],
    [{ assignee: 'user:default/li-wei' }, [2]],
    [{ assignee: 'nobody' }, [5, 4, 3, 1]],
    [{ saidFrom: '2026-10-01', saidTo: '2026-11-01' }, [3, 1]],
    [{ unanswered: true }, [4, 2, 1]],
    [{ unanswered: false }, [5, 3]],
    [{ overdue: true }, [4, 2, 1]],
    [{ overdue: false }, [5, 3]],
    [{ q: '退款' }, [4, 1]],
    [{ q: 'refu' }, [5, 2]],
    [{ q: 'REFUND', type: ['suggestion'] }, [5]],
    [{ q: '快' }, [3]],
    [{ q: '!!' }, []],
    [{ q: '"退款" OR 1' }, []],
  ])(
    'leave what the filter %j says, and count it',
    async (filter, expected) => {
      const selection = select(filter);
      const { items } = await store.list(selection, {
        sort: 'newest',
        limit: 50,
      });
      expect(items.map(({ number }) => number)).toEqual(expected);
      expect(await countEvidence(knex, selection)).toBe(expected.length);
    },
  );

  it.each([
    'refu',
    'REFUND',
    'the refu',
    '退',
    '退款 快',
    'Please refund f',
    'zzz',
    '"refund" OR 1',
    '!!',
  ])(
    'find the same for %j when the words are known that it may go on to',
    async q => {
      const selection = select({ q });
      const page = { sort: 'newest', limit: 50 } as const;
      const open = await store.list(selection, page);
      const match = await toMatchExpression(knex, q);
      const known = await store.list({ ...selection, match }, page);
      expect(known).toEqual(open);
    },
  );

  it('leave the voices of a pain, those that were merged into it included', async () => {
    const main = await insertTestPain(knex);
    await knex('pain').where({ number: 1 }).update({ merged_into: main });
    const { items } = await store.list(select({ pain: [formatPainId(main)] }), {
      sort: 'oldest',
      limit: 50,
    });
    await knex('pain').where({ number: 1 }).update({ merged_into: null });
    expect(items.map(({ number }) => number)).toEqual([1, 4]);
  });

  it.each<[Partial<EvidenceFilter>, EvidenceRestriction | undefined]>([
    [{}, undefined],
    [{ market: ['cn'] }, undefined],
    [{ market: ['cn'], type: ['complaint', 'praise'] }, undefined],
    [{ state: ['linked'] }, shareable],
    [{ q: '退款', market: ['cn'] }, undefined],
    [{ unanswered: true, type: ['complaint'] }, undefined],
  ])(
    'have facets that tell what each value would leave: %j',
    async (filter, restriction) => {
      const facets = await countEvidenceFacets(
        knex,
        select(filter, restriction),
      );
      expect(facets.capped).toBeUndefined();
      for (const facet of ['state', 'type', 'market', 'language'] as const) {
        for (const value of [
          'inbox',
          'linked',
          'complaint',
          'praise',
          'cn',
          'us',
          'zh',
        ]) {
          const { items } = await store.list(
            select({ ...filter, [facet]: [value] }, restriction),
            { sort: 'newest', limit: 50 },
          );
          expect([facet, value, facets[facet][value] ?? 0]).toEqual([
            facet,
            value,
            items.length,
          ]);
        }
      }
    },
  );

  it('are counted without reading a voice where the tally knows', () => {
    expect(isCountedByTally(select({ market: ['cn'], q: '' }))).toBe(true);
    expect(isCountedByTally(select({ q: '退款' }))).toBe(false);
    expect(isCountedByTally(select({ assignee: 'nobody' }))).toBe(false);
  });

  it.each<[string, Partial<EvidenceFilter>, EvidenceSort, string]>([
    ['state', { state: ['inbox'] }, 'newest', 'evidence_state_idx'],
    ['market', { market: ['cn'] }, 'newest', 'evidence_market_idx'],
    ['type', { type: ['praise'] }, 'oldest', 'evidence_type_idx'],
    ['channel', { channel: ['app'] }, 'newest', 'evidence_channel_idx'],
    ['language', { language: ['zh'] }, 'newest', 'evidence_language_idx'],
    [
      'redaction',
      { redaction: ['waiting'] },
      'newest',
      'evidence_redaction_idx',
    ],
    [
      'assignee',
      { assignee: 'user:default/x' },
      'newest',
      'evidence_assignee_idx',
    ],
    ['clock', {}, 'clock', 'evidence_clock_idx'],
  ])(
    'by %s are read in the order of an index, on the first page and behind it',
    async (_name, filter, sort, index) => {
      const after = sort === 'clock' ? [now, 3] : [3];
      for (const start of [undefined, after]) {
        const query = store
          .listQuery(select(filter), { sort, after: start })
          .limit(26);
        expect(await explainUsesIndex(knex, query.clone(), index)).toBe(true);
        expect(await explainSorts(knex, query)).toBe(false);
      }
    },
  );

  it('by several filters are led by the rarest, where the database cannot know which it is', async () => {
    const lead = isPostgres(knex) ? undefined : 'type';
    const filter = {
      channel: ['app'],
      type: ['praise' as const],
      state: ['inbox' as const],
    };
    expect(await findLeadingFilter(knex, select(filter))).toBe(lead);
    const query = store
      .listQuery(select(filter), { sort: 'newest', leading: lead })
      .limit(26);
    expect(await explainSorts(knex, query.clone())).toBe(false);
    const readsAnother = await explainUsesIndex(
      knex,
      query,
      'evidence_channel_idx',
    );
    expect(readsAnother && lead !== undefined).toBe(false);
    const { items } = await store.list(select(filter), {
      sort: 'newest',
      limit: 50,
    });
    expect(items.map(({ number }) => number)).toEqual([3]);
  });

  it('of everything are read by the key', async () => {
    const query = store.listQuery(select({}), { sort: 'newest', after: [3] });
    expect(await explainSorts(knex, query.limit(26))).toBe(false);
  });

  it('of a search are read by the index of words', async () => {
    const query = store.listQuery(select({ q: '退款' }), { sort: 'newest' });
    expect(
      await explainUsesIndex(
        knex,
        query.limit(26),
        isPostgres(knex)
          ? 'evidence_search_(terms_idx|pkey)'
          : 'evidence_search',
      ),
    ).toBe(true);
  });
});
