import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { IndexableDocument } from '@backstage/plugin-search-common';
import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import {
  document,
  SearchEngineFixture,
} from './__testUtils__/SearchEngineFixture';

describeEachDatabase('a collator run', create => {
  let fixture: SearchEngineFixture;

  beforeAll(async () => {
    fixture = await SearchEngineFixture.create(create);
  });

  beforeEach(() => fixture.clear());

  it('never finds again what a later run no longer brings, nor what it said before', async () => {
    await fixture.index('pain-points', [
      document('退款', { text: '物流' }),
      document('隐私'),
    ]);
    await fixture.index('software-catalog', [document('隐私 service')]);
    await fixture.index('pain-points', [document('退款', { text: '客服' })]);
    expect(await fixture.find({ term: '隐私' })).toEqual(['隐私 service']);
    expect(await fixture.find({ term: '物流' })).toEqual([]);
    expect(await fixture.find({ term: '客服' })).toEqual(['退款']);
  });

  it('takes away a right that a document no longer gives', async () => {
    await fixture.index('pain-points', [
      document('退款', { audience: ['signed-in'], state: 'reported' }),
    ]);
    await fixture.index('pain-points', [
      document('退款', { audience: ['role:legal'], state: 'resolved' }),
    ]);
    expect(await fixture.find({ term: '退款' })).toEqual([]);
    await fixture.index('pain-points', [
      document('退款', { audience: ['signed-in'], state: 'resolved' }),
    ]);
    expect(await fixture.find({ filters: { state: 'reported' } })).toEqual([]);
  });

  it('keeps what it had until a run is complete, and for good when it fails', async () => {
    await fixture.index('pain-points', [document('退款')]);
    const failing = async function* failing() {
      for (let number = 0; number < 1_200; number += 1) {
        yield document(`隐私 ${number}`);
      }
      expect(await fixture.find({ term: '隐私' })).toEqual([]);
      throw new Error('the neighbour is away');
    };
    await expect(
      pipeline(
        Readable.from(failing()),
        await fixture.engine.getIndexer('pain-points'),
      ),
    ).rejects.toThrow('the neighbour is away');
    expect(await fixture.find({ term: '隐私' })).toEqual([]);
    expect(await fixture.find({ term: '退款' })).toEqual(['退款']);
    expect(await fixture.knex('bigram_staged_documents')).toEqual([]);
  });

  it('does not write again what did not change', async () => {
    const documents = ['退款', '物流'].map(title => document(title));
    await fixture.index('pain-points', documents);
    const written: string[] = [];
    const listen = ({ sql }: { sql: string }) => {
      if (
        /^(insert|update|delete)/i.test(sql) &&
        !sql.includes('bigram_staged_documents')
      ) {
        written.push(sql);
      }
    };
    fixture.knex.on('query', listen);
    await fixture.index('pain-points', documents);
    fixture.knex.removeListener('query', listen);
    expect(written).toEqual([]);
    expect((await fixture.find({})).sort()).toEqual(['物流', '退款']);
  });

  it('takes the last of several documents at one location, in one batch or in two', async () => {
    const others = Array.from({ length: 600 }, (_, number) =>
      document(`other ${number}`),
    );
    const location = '/same';
    await fixture.index('pain-points', [
      document('退款 one', { location }),
      document('退款 two', { location }),
      ...others,
      document('退款 three', { location }),
    ]);
    expect(await fixture.find({ term: '退款' })).toEqual(['退款 three']);
  });

  it('leaves out documents that it could never show, and indexes the rest', async () => {
    await fixture.index('pain-points', [
      { title: '退款' } as IndexableDocument,
      document('退款', { location: '/\0' }),
      document('退款 \0 whole', {
        location: '/whole',
        state: 'a\0b',
        text: `\ud800${'很'.repeat(200_000)}`,
      }),
    ]);
    expect(await fixture.find({ term: '退款' })).toEqual(['退款 \0 whole']);
  });

  it('fills the index anew after its tables were taken away and made again', async () => {
    const migrations = {
      directory: resolvePackagePath(
        '@trust-portal/plugin-search-backend-module-bigram',
        'migrations',
      ),
    };
    await fixture.index('pain-points', [document('退款')]);
    await fixture.knex.migrate.rollback(migrations, true);
    expect(await fixture.knex.schema.hasTable('bigram_documents')).toBe(false);
    await fixture.knex.migrate.latest(migrations);
    expect(await fixture.find({ term: '退款' })).toEqual([]);
    await fixture.index('pain-points', [document('退款')]);
    expect(await fixture.find({ term: '退款' })).toEqual(['退款']);
  });
});
