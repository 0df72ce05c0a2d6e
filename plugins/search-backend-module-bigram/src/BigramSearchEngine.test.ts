import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { SearchQuery } from '@backstage/plugin-search-common';
import { isPostgres } from '@trust-portal/knex-store';
import {
  describeEachDatabase,
  explainUsesIndex,
} from '@trust-portal/knex-store/testing';
import {
  audienceResolver,
  document,
  mei,
  SearchEngineFixture,
  tom,
} from './__testUtils__/SearchEngineFixture';
import { BigramSearchEngine } from './BigramSearchEngine';
import { DocumentIndexStore } from './database/DocumentIndexStore';
import { DocumentSearchStore } from './database/DocumentSearchStore';
import { TermIndex } from './database/TermIndex';

describeEachDatabase('the search engine', create => {
  let fixture: SearchEngineFixture;

  beforeAll(async () => {
    fixture = await SearchEngineFixture.create(create);
  });

  beforeEach(() => fixture.clear());

  it('finds simplified by traditional, accents by plain letters, and a single character', async () => {
    await fixture.index('pain-points', [
      document('退貨太慢'),
      document('Devolução lenta'),
    ]);
    expect(await fixture.find({ term: '退货' })).toEqual(['退貨太慢']);
    expect(await fixture.find({ term: '慢' })).toEqual(['退貨太慢']);
    expect(await fixture.find({ term: 'devolucao' })).toEqual([
      'Devolução lenta',
    ]);
    expect(await fixture.find({ term: '货慢' })).toEqual([]);
  });

  it('puts hits in the title first, then better ones, then newer ones', async () => {
    await fixture.index('pain-points', [
      document('Older', { text: 'refund', updatedAt: '2026-01-01T00:00:00Z' }),
      document('Newer', { text: 'refund', updatedAt: '2026-02-01T00:00:00Z' }),
      document('Often', { text: 'refund refund' }),
      document('Refund and many other words that are no hit at all'),
    ]);
    expect(await fixture.find({ term: 'refund' })).toEqual([
      'Refund and many other words that are no hit at all',
      'Often',
      'Newer',
      'Older',
    ]);
  });

  it('gives everything, newest first, when nothing is searched for, and nothing for a mere mark', async () => {
    await fixture.index('pain-points', [
      document('A', { updatedAt: '2026-01-01T00:00:00Z' }),
      document('B', { updatedAt: '2026-02-01T00:00:00Z' }),
    ]);
    expect(await fixture.find({ term: ' ' })).toEqual(['B', 'A']);
    expect(await fixture.find({ term: '"*"' })).toEqual([]);
  });

  it('takes no phrase across the end of the title', async () => {
    await fixture.index('pain-points', [document('late', { text: 'refund' })]);
    expect(await fixture.find({ term: 'late-refund' })).toEqual([]);
    expect(await fixture.find({ term: 'late refund' })).toEqual(['late']);
  });

  it('marks hits in title and excerpt', async () => {
    await fixture.index('pain-points', [
      document('退貨', { text: `${'前'.repeat(300)}退货${'后'.repeat(300)}` }),
    ]);
    const { results } = await fixture.engine.query(
      { term: '退货' },
      { credentials: mei },
    );
    const { preTag, postTag, fields } = results[0].highlight!;
    expect(fields.title).toBe(`${preTag}退貨${postTag}`);
    expect(fields.text).toContain(`前${preTag}退货${postTag}后`);
    expect(results[0].document.text.length).toBeLessThan(250);
  });

  it('narrows by type and by fields, each by any of several values', async () => {
    await fixture.index('pain-points', [
      document('Refund', { state: 'reported', markets: ['cn', 'de'] }),
      document('Refund late', { state: 'resolved', markets: ['cn'] }),
    ]);
    await fixture.index('software-catalog', [
      document('Refund service', { kind: 'Component' }),
    ]);
    const refund = (query: Partial<SearchQuery>) =>
      fixture.find({ term: 'refund', ...query });
    expect(await refund({ types: ['software-catalog'] })).toEqual([
      'Refund service',
    ]);
    expect(await refund({ filters: { kind: 'component' } })).toEqual([
      'Refund service',
    ]);
    expect(await refund({ filters: { markets: 'de' } })).toEqual(['Refund']);
    expect(
      await refund({ filters: { markets: ['de', 'cn'], state: ['resolved'] } }),
    ).toEqual(['Refund late']);
    expect(await refund({ filters: { state: [], nothing: 'x' } })).toEqual([]);
    expect(await refund({ types: [] })).toEqual([]);
  });

  it('shows a document to its audience only, counts included', async () => {
    await fixture.index('pain-points', [
      document('退款 all'),
      document('退款 China', { audience: ['group:default/team-china'] }),
      document('退款 Tom', { audience: ['user:default/tom', 'role:legal'] }),
      document('退款 nobody', { audience: [] }),
      document('退款 malformed', { audience: 'signed-in' }),
    ]);
    expect((await fixture.find({ term: '退款' })).sort()).toEqual([
      '退款 China',
      '退款 all',
    ]);
    expect((await fixture.find({ term: '退款' }, tom)).sort()).toEqual([
      '退款 Tom',
      '退款 all',
    ]);
    const { numberOfResults, results } = await fixture.engine.query(
      { term: '退款' },
      { credentials: mei },
    );
    expect(numberOfResults).toBe(2);
    expect(results.every(result => !('audience' in result.document))).toBe(
      true,
    );
  });

  it.each([
    ['no options', undefined],
    ['nobody', { credentials: mockCredentials.none() }],
    ['a service', { credentials: mockCredentials.service() }],
  ])('finds nothing for %s', async (_, options) => {
    await fixture.index('pain-points', [document('退款')]);
    expect(await fixture.engine.query({ term: '退款' }, options)).toEqual({
      results: [],
      numberOfResults: 0,
    });
  });

  it('gives page after page, back and forth, without a result twice', async () => {
    await fixture.index(
      'pain-points',
      ['a', 'b', 'c', 'd', 'e'].map(title => document(`退款 ${title}`)),
    );
    const page = (pageCursor?: string) =>
      fixture.engine.query(
        { term: '退款', pageLimit: 2, pageCursor },
        { credentials: mei },
      );
    const first = await page();
    const second = await page(first.nextPageCursor);
    const third = await page(second.nextPageCursor);
    const titles = [first, second, third].flatMap(({ results }) =>
      results.map(result => result.document.title),
    );
    expect(new Set(titles).size).toBe(5);
    expect(third.results).toMatchObject([{ rank: 5 }]);
    expect(third.numberOfResults).toBe(5);
    expect(first.previousPageCursor).toBeUndefined();
    expect(third.nextPageCursor).toBeUndefined();
    expect(await page(second.previousPageCursor)).toEqual(first);
  });

  it('searches through its index', async () => {
    const page = fixture.searchStore.selectPage(
      { term: '退款', filters: [], page: 0, pageLimit: 10 },
      ['signed-in'],
    )!;
    const servedBy = isPostgres(fixture.knex)
      ? 'bigram_documents_terms_idx'
      : 'bigram_terms VIRTUAL TABLE';
    expect(await explainUsesIndex(fixture.knex, page, servedBy)).toBe(true);
  });

  it('puts nothing that was searched for into an error', async () => {
    const broken = new DocumentSearchStore({
      knex: fixture.knex,
      termIndex: {
        findHits: (term: string) =>
          fixture.knex('no_such_table').where({ term }),
      } as unknown as TermIndex,
    });
    const failing = new BigramSearchEngine({
      indexStore: {} as DocumentIndexStore,
      searchStore: broken,
      audienceResolver,
      logger: mockServices.logger.mock(),
    });
    const error = await failing
      .query({ term: '退款' }, { credentials: mei })
      .catch(e => e);
    expect(String(error)).toMatch(/The search index cannot be read/);
    expect(
      JSON.stringify(error, Object.getOwnPropertyNames(error)),
    ).not.toContain('退款');
  });
});
