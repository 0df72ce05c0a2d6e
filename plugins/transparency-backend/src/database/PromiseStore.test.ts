import {
  describeEachDatabase,
  explainSorts,
  explainUsesIndex,
} from '@trust-portal/knex-store/testing';
import { Knex } from 'knex';
import { migrate, migrateDown } from '../__testUtils__/migrate';
import { decider, newPromise, proposer } from '../__testUtils__/newPromise';
import { PromiseRecord } from '../promises/PromiseRecord';
import { PromiseSelection } from './promiseFilters';
import { NewPromise, PromiseStore } from './PromiseStore';

const decidedAt = '2025-12-05T08:00:00.000Z';

describeEachDatabase('promises', create => {
  let knex: Knex;
  let store: PromiseStore;
  beforeAll(async () => {
    knex = await migrate(await create());
    store = new PromiseStore(knex);
  });

  async function insertApproved(
    changes: Partial<NewPromise> = {},
  ): Promise<PromiseRecord> {
    const promise = await store.insert(newPromise(changes));
    await store.decide(promise, {
      state: 'approved',
      by: decider,
      at: decidedAt,
    });
    return (await store.find(promise.number))!;
  }

  describe('are kept by the database itself', () => {
    it.each([
      ['its value', { value: 15 }],
      ['its wording', { wording_zh: '15 天内可以退货' }],
      ['its first day', { in_force_from: '2026-02-01' }],
      ['its entity', { entity_ref: 'component:default/checkout' }],
      ['who proposed it', { proposed_by: decider }],
      ['its number', { number: 4711 }],
      ['its decision', { decided_by: 'user:default/sun-jing' }],
      ['its state', { state: 'proposed' }],
      ['its refusal, afterwards', { state: 'refused', reason: 'no' }],
      ['its last day, without a reason', { in_force_to: '2026-12-31' }],
      [
        'a last day before the first',
        { in_force_to: '2025-12-31', reason: 'x' },
      ],
      ['the way back to no last day', { in_force_to: null, reason: 'x' }],
    ])('against whoever changes %s', async (_what, changes) => {
      const { number, version } = await insertApproved();
      await expect(
        knex('promise')
          .where({ number })
          .update({ ...changes, version: version + 1 }),
      ).rejects.toThrow(/never changed/);
    });

    it('against whoever deletes one', async () => {
      const { number } = await insertApproved();
      await expect(knex('promise').where({ number }).delete()).rejects.toThrow(
        /never changed/,
      );
    });

    it('against an end that leaves the version as it was', async () => {
      const { number } = await insertApproved();
      await expect(
        knex('promise')
          .where({ number })
          .update({ in_force_to: '2026-12-31', reason: 'x' }),
      ).rejects.toThrow(/never changed/);
    });

    it('against a longer last day, and let an earlier one pass', async () => {
      const promise = await insertApproved({ inForceTo: '2026-06-30' });
      await expect(
        store.end(promise, { lastDay: '2026-07-01', reason: 'x' }),
      ).rejects.toThrow(/never changed/);
      await store.end(promise, { lastDay: '2026-05-31', reason: 'x' });
      await expect(store.find(promise.number)).resolves.toMatchObject({
        inForceTo: '2026-05-31',
        version: promise.version + 1,
      });
    });

    it('against a proposer who decides, and against a refusal without a reason', async () => {
      const promise = await store.insert(newPromise());
      await expect(
        store.decide(promise, {
          state: 'approved',
          by: proposer,
          at: decidedAt,
        }),
      ).rejects.toThrow(/never changed/);
      await expect(
        store.decide(promise, { state: 'refused', by: decider, at: decidedAt }),
      ).rejects.toThrow(/never changed/);
    });

    it('against whoever rewrites the timeline', async () => {
      await knex('activity').insert({
        at: decidedAt,
        actor: decider,
        record: 'transparency/promise/PR-0001',
        action: 'promise-approved',
        details: '{}',
      });
      await expect(
        knex('activity').update({ actor: proposer }),
      ).rejects.toThrow(/never changed/);
      await expect(knex('activity').delete()).rejects.toThrow(/never changed/);
    });
  });

  describe('change by those who saw them as they are', () => {
    it('so that of two decisions the second is refused', async () => {
      const promise = await store.insert(newPromise());
      const decide = (state: 'approved' | 'refused', by: string) =>
        store.decide(promise, { state, by, at: decidedAt, reason: 'x' });
      await decide('approved', decider);
      await expect(
        decide('refused', 'user:default/sun-jing'),
      ).rejects.toMatchObject({ code: 'stale-version', currentVersion: 2 });
      await expect(store.find(promise.number)).resolves.toMatchObject({
        state: 'approved',
        decidedBy: decider,
      });
    });
  });

  describe('are listed', () => {
    beforeAll(async () => {
      for (const market of ['cn', 'br']) {
        await insertApproved({ market, inForceFrom: '2026-03-01' });
        await insertApproved({ market, inForceTo: '2026-02-28' });
        await store.insert(
          newPromise({ market, subject: 'fee', unit: 'minor-units' }),
        );
      }
      await insertApproved({ market: 'cn', entityRef: 'component:default/x' });
    });

    const inMarkets = { market: ['br', 'cn'] };
    const outline = (promise: PromiseRecord) =>
      `${promise.market} ${promise.subject} ${promise.inForceFrom}`;

    it('by market, subject and first day, whatever the size of the page', async () => {
      const { items } = await store.list(inMarkets, { limit: 100 });
      expect(items.map(outline)).toEqual([
        'br fee 2026-01-01',
        'br return-days 2026-01-01',
        'br return-days 2026-03-01',
        'cn fee 2026-01-01',
        'cn return-days 2026-01-01',
        'cn return-days 2026-01-01',
        'cn return-days 2026-03-01',
      ]);
      const read: number[] = [];
      let after: Array<string | number> | undefined;
      do {
        const page = await store.list(inMarkets, { limit: 2, after });
        read.push(...page.items.map(({ number }) => number));
        after = page.last;
      } while (after);
      expect(read).toEqual(items.map(({ number }) => number));
      await expect(store.count(inMarkets)).resolves.toBe(items.length);
    });

    it.each<[string, PromiseSelection, number]>([
      ['by subject', { ...inMarkets, subject: ['fee'] }, 2],
      ['by state', { ...inMarkets, state: ['proposed', 'refused'] }, 2],
      ['by entity', { ...inMarkets, entity: ['component:default/x'] }, 1],
      [
        'by the last day on which they hold',
        { ...inMarkets, inForceOn: '2026-02-28' },
        3,
      ],
      [
        'by the first day on which they hold',
        { ...inMarkets, inForceOn: '2026-03-01' },
        3,
      ],
      [
        'by nothing that there is',
        { market: ['br'], subject: ['retention'] },
        0,
      ],
    ])('and narrowed %s', async (_what, selection, expected) => {
      const { items } = await store.list(selection, { limit: 100 });
      expect(items).toHaveLength(expected);
      await expect(store.count(selection)).resolves.toBe(expected);
    });

    it('in the order of an index, from the beginning and behind a row', async () => {
      for (const query of [
        store.listQuery({}).limit(26),
        store.listQuery({}, ['de', 'fee', '2026-01-01', 7]).limit(26),
        store.listQuery({ market: ['de'] }).limit(26),
      ]) {
        await expect(
          explainUsesIndex(knex, query, 'promise_list_idx'),
        ).resolves.toBe(true);
        await expect(explainSorts(knex, query)).resolves.toBe(false);
      }
    });

    it('as waiting through an index of those that wait', async () => {
      const query = store.waitingQuery({ notBy: decider, limit: 25 });
      await expect(
        explainUsesIndex(knex, query, 'promise_waiting_idx'),
      ).resolves.toBe(true);
      await expect(explainSorts(knex, query)).resolves.toBe(false);
    });

    it('as what one may contradict through an index, for a whole page at once', async () => {
      const scopes = [
        { market: 'br', subject: 'return-days' },
        { market: 'cn', subject: 'fee' },
      ] as const;
      await expect(
        explainUsesIndex(
          knex,
          store.lastingQuery(scopes, '2026-02-28'),
          'promise_list_idx',
        ),
      ).resolves.toBe(true);
      const lasting = await store.listLasting(scopes, '2026-03-01');
      expect(lasting.map(outline)).toEqual(['br return-days 2026-03-01']);
    });
  });

  it('get numbers above the greatest, also after some were given by hand', async () => {
    await knex.transaction(async tx => {
      const inside = new PromiseStore(tx);
      await inside.insert(newPromise(), 9000);
      await inside.continueNumbers();
    });
    await expect(store.insert(newPromise())).resolves.toMatchObject({
      number: 9001,
    });
  });

  it('leave no table behind when they are taken away', async () => {
    const other = await migrate(await create());
    await migrateDown(other);
    await expect(other.schema.hasTable('promise')).resolves.toBe(false);
    await expect(other.schema.hasTable('activity')).resolves.toBe(false);
  });
});
