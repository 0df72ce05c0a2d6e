import { mockServices } from '@backstage/backend-test-utils';
import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { findFaultsOfBilingualTexts } from '@trust-portal/portal-vocabulary';
import { Knex } from 'knex';
import { migrate } from '../__testUtils__/migrate';
import { newPromise } from '../__testUtils__/newPromise';
import { loadSamplePromises } from '../content/samplePromises';
import { PromiseStore } from '../database/PromiseStore';
import { contradicts } from '../promises/contradictions';
import { formatPromiseId } from '../promises/promiseNumber';
import { fillNewDatabase } from './fillNewDatabase';

const vocabulary = {
  markets: ['cn', 'br', 'in', 'de', 'us'].map(id => ({
    id,
    name: { en: id, zh: id },
    ownerGroup: 'group:default/team',
    languages: ['en'],
    timeZone: 'UTC',
    currency: 'EUR',
    legalRegimes: [],
  })),
  segments: [],
  channels: [],
};

function fill(knex: Knex, sampleContent = true, now = '2026-11-22T10:00:00Z') {
  return fillNewDatabase({
    knex,
    vocabulary,
    sampleContent,
    logger: mockServices.logger.mock(),
    clock: () => new Date(now),
  });
}

describeEachDatabase('a new database', create => {
  let knex: Knex;
  let store: PromiseStore;
  beforeEach(async () => {
    knex = await migrate(await create());
    store = new PromiseStore(knex);
  });
  const all = async () => (await store.list({}, { limit: 100 })).items;

  it('that is no sample stays empty, also when samples are asked for later', async () => {
    await fill(knex, false);
    await fill(knex, true);
    await expect(all()).resolves.toEqual([]);
  });

  it('that is a sample holds the promises that the guides cite, and one after the greatest comes next', async () => {
    await fill(knex);
    await fill(knex);
    const ids = (await all()).map(({ number }) => formatPromiseId(number));
    expect(ids).toHaveLength(new Set(ids).size);
    for (const base of [1, 11, 21, 31, 41]) {
      const promises = await store.findMany([base, base + 1, base + 2]);
      expect(promises.map(({ subject }) => subject).sort()).toEqual([
        'refund-days',
        'return-days',
        'support-hours',
      ]);
      expect(promises.every(({ state }) => state === 'approved')).toBe(true);
    }
    await expect(store.insert(newPromise())).resolves.toMatchObject({
      number: 45,
    });
  });

  it('tells nobody of what never happened, and has its timeline in the order of time', async () => {
    await fill(knex);
    await expect(knex('outbox').first()).resolves.toBeUndefined();
    const activity = await knex('activity').orderBy('number').select('at');
    const moments = activity.map(({ at }) => at);
    expect(moments.length).toBeGreaterThan(20);
    expect(moments).toEqual([...moments].sort());
  });

  it.each([
    '2026-02-28T23:30:00Z',
    '2026-11-01T00:30:00Z',
    '2028-02-29T12:00:00Z',
  ])(
    'begun at %s has a contradiction in Brazil only, something past and something that waits',
    async now => {
      await fill(knex, true, now);
      const promises = await all();
      const today = now.slice(0, 10);
      const contradicting = promises.filter(promise =>
        promises.some(
          other =>
            promise.state === 'approved' && contradicts(promise, other, today),
        ),
      );
      expect(contradicting.map(({ number }) => number)).toEqual([11, 14]);
      expect(
        promises.filter(({ inForceTo = '9999' }) => inForceTo < today),
      ).toHaveLength(1);
      expect(
        promises.filter(({ state }) => state === 'proposed'),
      ).toMatchObject([{ market: 'us' }]);
    },
  );

  it('refuses a configuration without the markets of the sample', async () => {
    await expect(
      fillNewDatabase({
        knex,
        vocabulary: { ...vocabulary, markets: [] },
        sampleContent: true,
        logger: mockServices.logger.mock(),
        clock: () => new Date(),
      }),
    ).rejects.toThrow(/trustPortal.markets.br/);
  });
});

describe('the Chinese of the sample', () => {
  it('keeps to Chinese punctuation', async () => {
    expect(findFaultsOfBilingualTexts(await loadSamplePromises())).toEqual([]);
  });
});
