import {
  BackstageCredentials,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { TestPipeline } from '@backstage/plugin-search-backend-node';
import {
  IndexableDocument,
  SearchQuery,
} from '@backstage/plugin-search-common';
import { isPostgres, openDatabase } from '@trust-portal/knex-store';
import {
  describeEachDatabase,
  explainUsesIndex,
} from '@trust-portal/knex-store/testing';
import { Knex } from 'knex';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BigramSearchEngine } from './BigramSearchEngine';
import { DocumentIndexStore } from './database/DocumentIndexStore';
import { DocumentSearchStore } from './database/DocumentSearchStore';
import { Fts5TermIndex } from './database/Fts5TermIndex';
import { TsvectorTermIndex } from './database/TsvectorTermIndex';

type TestDocument = IndexableDocument & Record<string, unknown>;

const mei = mockCredentials.user('user:default/mei');
const tom = mockCredentials.user('user:default/tom');

/** Mei belongs to the team of China, Tom to no team. */
const audienceResolver = {
  async resolve(credentials: BackstageCredentials) {
    const { userEntityRef } = credentials.principal as {
      userEntityRef?: string;
    };
    const teams =
      userEntityRef === 'user:default/mei' ? ['group:default/team-china'] : [];
    return userEntityRef ? ['signed-in', userEntityRef, ...teams] : [];
  },
};

function document(
  title: string,
  rest: Partial<TestDocument> = {},
): TestDocument {
  return { title, text: '', location: `/pains/${title}`, ...rest };
}

describeEachDatabase('the search engine', create => {
  let knex: Knex;
  let engine: BigramSearchEngine;
  let searchStore: DocumentSearchStore;

  beforeAll(async () => {
    knex = await openDatabase({
      database: { getClient: create },
      migrationsDirectory: resolvePackagePath(
        '@trust-portal/plugin-search-backend-module-bigram',
        'migrations',
      ),
    });
    const termIndex = isPostgres(knex)
      ? new TsvectorTermIndex(knex)
      : new Fts5TermIndex(knex);
    searchStore = new DocumentSearchStore({ knex, termIndex });
    engine = new BigramSearchEngine({
      indexStore: new DocumentIndexStore({ knex, termIndex }),
      searchStore,
      audienceResolver,
      logger: mockServices.logger.mock(),
    });
  });

  beforeEach(async () => {
    await index('pain-points', []);
    await index('software-catalog', []);
  });

  async function index(
    type: string,
    documents: IndexableDocument[],
  ): Promise<void> {
    const { error } = await TestPipeline.fromIndexer(
      await engine.getIndexer(type),
    )
      .withDocuments(documents)
      .execute();
    expect(error).toBeUndefined();
  }

  async function find(
    query: Partial<SearchQuery>,
    credentials = mei,
  ): Promise<string[]> {
    const { results } = await engine.query(
      { term: '', ...query },
      { credentials },
    );
    return results.map(result => result.document.title);
  }

  it('finds simplified by traditional, accents by plain letters, and a single character', async () => {
    await index('pain-points', [
      document('退貨太慢'),
      document('Devolução lenta'),
    ]);
    expect(await find({ term: '退货' })).toEqual(['退貨太慢']);
    expect(await find({ term: '慢' })).toEqual(['退貨太慢']);
    expect(await find({ term: 'devolucao' })).toEqual(['Devolução lenta']);
    expect(await find({ term: '货慢' })).toEqual([]);
  });

  it('puts hits in the title first, then better ones, then newer ones', async () => {
    await index('pain-points', [
      document('Older', { text: 'refund', updatedAt: '2026-01-01T00:00:00Z' }),
      document('Newer', { text: 'refund', updatedAt: '2026-02-01T00:00:00Z' }),
      document('Often', { text: 'refund refund' }),
      document('Refund and many other words that are no hit at all'),
    ]);
    expect(await find({ term: 'refund' })).toEqual([
      'Refund and many other words that are no hit at all',
      'Often',
      'Newer',
      'Older',
    ]);
  });

  it('gives everything, newest first, when nothing is searched for, and nothing for a mere mark', async () => {
    await index('pain-points', [
      document('A', { updatedAt: '2026-01-01T00:00:00Z' }),
      document('B', { updatedAt: '2026-02-01T00:00:00Z' }),
    ]);
    expect(await find({ term: ' ' })).toEqual(['B', 'A']);
    expect(await find({ term: '"*"' })).toEqual([]);
  });

  it('takes no phrase across the end of the title', async () => {
    await index('pain-points', [document('late', { text: 'refund' })]);
    expect(await find({ term: 'late-refund' })).toEqual([]);
    expect(await find({ term: 'late refund' })).toEqual(['late']);
  });

  it('marks hits in title and excerpt', async () => {
    await index('pain-points', [
      document('退貨', { text: `${'前'.repeat(300)}退货${'后'.repeat(300)}` }),
    ]);
    const { results } = await engine.query(
      { term: '退货' },
      { credentials: mei },
    );
    const { preTag, postTag, fields } = results[0].highlight!;
    expect(fields.title).toBe(`${preTag}退貨${postTag}`);
    expect(fields.text).toContain(`前${preTag}退货${postTag}后`);
    expect(results[0].document.text.length).toBeLessThan(250);
  });

  it('narrows by type and by fields, each by any of several values', async () => {
    await index('pain-points', [
      document('Refund', { state: 'reported', markets: ['cn', 'de'] }),
      document('Refund late', { state: 'resolved', markets: ['cn'] }),
    ]);
    await index('software-catalog', [
      document('Refund service', { kind: 'Component' }),
    ]);
    const refund = (query: Partial<SearchQuery>) =>
      find({ term: 'refund', ...query });
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
    await index('pain-points', [
      document('退款 all'),
      document('退款 China', { audience: ['group:default/team-china'] }),
      document('退款 Tom', { audience: ['user:default/tom', 'role:legal'] }),
      document('退款 nobody', { audience: [] }),
      document('退款 malformed', { audience: 'signed-in' }),
    ]);
    expect((await find({ term: '退款' })).sort()).toEqual([
      '退款 China',
      '退款 all',
    ]);
    expect((await find({ term: '退款' }, tom)).sort()).toEqual([
      '退款 Tom',
      '退款 all',
    ]);
    const { numberOfResults, results } = await engine.query(
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
    await index('pain-points', [document('退款')]);
    expect(await engine.query({ term: '退款' }, options)).toEqual({
      results: [],
      numberOfResults: 0,
    });
  });

  it('gives page after page, back and forth, without a result twice', async () => {
    await index(
      'pain-points',
      ['a', 'b', 'c', 'd', 'e'].map(title => document(`退款 ${title}`)),
    );
    const page = (pageCursor?: string) =>
      engine.query(
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

  it('never finds again what a later run no longer brings, nor what it said before', async () => {
    await index('pain-points', [
      document('退款', { text: '物流' }),
      document('隐私'),
    ]);
    await index('software-catalog', [document('隐私 service')]);
    await index('pain-points', [document('退款', { text: '客服' })]);
    expect(await find({ term: '隐私' })).toEqual(['隐私 service']);
    expect(await find({ term: '物流' })).toEqual([]);
    expect(await find({ term: '客服' })).toEqual(['退款']);
  });

  it('takes away a right that a document no longer gives', async () => {
    await index('pain-points', [
      document('退款', { audience: ['signed-in'], state: 'reported' }),
    ]);
    await index('pain-points', [
      document('退款', { audience: ['role:legal'], state: 'resolved' }),
    ]);
    expect(await find({ term: '退款' })).toEqual([]);
    await index('pain-points', [
      document('退款', { audience: ['signed-in'], state: 'resolved' }),
    ]);
    expect(await find({ filters: { state: 'reported' } })).toEqual([]);
  });

  it('keeps what it had until a run is complete, and for good when it fails', async () => {
    await index('pain-points', [document('退款')]);
    const failing = async function* failing() {
      for (let number = 0; number < 1_200; number += 1) {
        yield document(`隐私 ${number}`);
      }
      expect(await find({ term: '隐私' })).toEqual([]);
      throw new Error('the neighbour is away');
    };
    await expect(
      pipeline(
        Readable.from(failing()),
        await engine.getIndexer('pain-points'),
      ),
    ).rejects.toThrow('the neighbour is away');
    expect(await find({ term: '隐私' })).toEqual([]);
    expect(await find({ term: '退款' })).toEqual(['退款']);
    expect(await knex('bigram_staged_documents')).toEqual([]);
  });

  it('does not write again what did not change', async () => {
    const documents = ['退款', '物流'].map(title => document(title));
    await index('pain-points', documents);
    const written: string[] = [];
    const listen = ({ sql }: { sql: string }) => {
      if (
        /^(insert|update|delete)/i.test(sql) &&
        !sql.includes('bigram_staged_documents')
      ) {
        written.push(sql);
      }
    };
    knex.on('query', listen);
    await index('pain-points', documents);
    knex.removeListener('query', listen);
    expect(written).toEqual([]);
    expect((await find({})).sort()).toEqual(['物流', '退款']);
  });

  it('takes the last of several documents at one location, in one batch or in two', async () => {
    const others = Array.from({ length: 600 }, (_, number) =>
      document(`other ${number}`),
    );
    const location = '/same';
    await index('pain-points', [
      document('退款 one', { location }),
      document('退款 two', { location }),
      ...others,
      document('退款 three', { location }),
    ]);
    expect(await find({ term: '退款' })).toEqual(['退款 three']);
  });

  it('leaves out documents that it could never show, and indexes the rest', async () => {
    await index('pain-points', [
      { title: '退款' } as IndexableDocument,
      document('退款', { location: '/\0' }),
      document('退款 \0 whole', {
        location: '/whole',
        state: 'a\0b',
        text: `\ud800${'很'.repeat(200_000)}`,
      }),
    ]);
    expect(await find({ term: '退款' })).toEqual(['退款 \0 whole']);
  });

  it('searches through its index', async () => {
    const page = searchStore.selectPage(
      { term: '退款', filters: [], page: 0, pageLimit: 10 },
      ['signed-in'],
    )!;
    const servedBy = isPostgres(knex)
      ? 'bigram_documents_terms_idx'
      : 'bigram_terms VIRTUAL TABLE';
    expect(await explainUsesIndex(knex, page, servedBy)).toBe(true);
  });

  it('puts nothing that was searched for into an error', async () => {
    const broken = new DocumentSearchStore({
      knex,
      termIndex: {
        findHits: (term: string) => knex('no_such_table').where({ term }),
      } as unknown as Fts5TermIndex,
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
