import { Knex } from 'knex';
import { inTransaction } from './inTransaction';
import { describeEachDatabase } from './testing';

describeEachDatabase('changes that are made at the same moment', create => {
  const announcer = { announce: jest.fn() };
  let knex: Knex;

  beforeAll(async () => {
    knex = await create();
    await knex.schema.createTable('note', table => {
      table.integer('id').primary();
    });
  });

  beforeEach(async () => {
    announcer.announce.mockClear();
    await knex('note').delete();
  });

  const add = (id: number) =>
    inTransaction({ knex, announcer }, async tx => {
      await tx('note').insert({ id });
      return id;
    });
  const addAndFail = (id: number) =>
    inTransaction({ knex, announcer }, async tx => {
      await tx('note').insert({ id });
      throw new Error(`${id} is not wanted`);
    });
  const stored = () => knex('note').orderBy('id').pluck('id');

  it('are all there, each with its own result', async () => {
    const ids = Array.from({ length: 50 }, (_, index) => index);
    expect(await Promise.all(ids.map(add))).toEqual(ids);
    expect(await stored()).toEqual(ids);
    expect(announcer.announce).toHaveBeenCalledTimes(50);
  });

  it('do not suffer from one among them that fails, which leaves nothing behind', async () => {
    const outcomes = await Promise.allSettled([
      add(1),
      addAndFail(2),
      add(3),
      addAndFail(4),
    ]);
    expect(outcomes).toMatchObject([
      { status: 'fulfilled', value: 1 },
      { status: 'rejected', reason: { message: '2 is not wanted' } },
      { status: 'fulfilled', value: 3 },
      { status: 'rejected', reason: { message: '4 is not wanted' } },
    ]);
    expect(await stored()).toEqual([1, 3]);
  });

  it('may be followed by others', async () => {
    await add(1);
    await Promise.all([add(2), add(3)]);
    expect(await stored()).toEqual([1, 2, 3]);
  });
});

describeEachDatabase(
  'on SQLite changes that wait together',
  create => {
    it('are committed together', async () => {
      const knex = await create();
      await knex.schema.createTable('note', table => {
        table.integer('id').primary();
      });
      const commits: string[] = [];
      knex.client.on('query', ({ sql }: { sql: string }) => {
        if (/^commit/i.test(sql)) commits.push(sql);
      });
      const announcer = { announce: () => undefined };
      await Promise.all(
        [1, 2, 3].map(id =>
          inTransaction({ knex, announcer }, tx => tx('note').insert({ id })),
        ),
      );
      expect(commits).toHaveLength(1);
    });
  },
  ['SQLITE_3'],
);
