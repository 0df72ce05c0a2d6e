import { Knex } from 'knex';
import { compareAndSet } from './compareAndSet';
import { describeEachDatabase } from './testing';

describeEachDatabase('compareAndSet', create => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await create();
    await knex.schema.createTable('pains', table => {
      table.text('id').primary();
      table.text('state').notNullable();
      table.integer('version').notNullable();
    });
  });

  beforeEach(async () => {
    await knex('pains').delete();
    await knex('pains').insert({
      id: 'PP-0001',
      state: 'reported',
      version: 1,
    });
  });

  const confirm = (version: number, where?: Record<string, string>) =>
    compareAndSet(knex, {
      table: 'pains',
      id: 'PP-0001',
      version,
      changes: { state: 'confirmed' },
      where,
    });

  it('changes the row that was read and counts its version up', async () => {
    await expect(confirm(1)).resolves.toBe(2);
    expect(await knex('pains').first()).toEqual({
      id: 'PP-0001',
      state: 'confirmed',
      version: 2,
    });
  });

  it('lets one of two rivals win and tells the other the current version', async () => {
    const outcomes = await Promise.allSettled([confirm(1), confirm(1)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
    ]);
    const lost = outcomes.find(({ status }) => status === 'rejected');
    expect(lost).toMatchObject({
      reason: {
        name: 'ConflictError',
        code: 'stale-version',
        currentVersion: 2,
      },
    });
  });

  it('leaves a row alone that has left the expected state', async () => {
    await expect(confirm(1, { state: 'declined' })).rejects.toMatchObject({
      code: 'stale-version',
      currentVersion: 1,
    });
    expect(await knex('pains').first('state')).toEqual({ state: 'reported' });
  });

  it('says so when the row does not exist', async () => {
    await expect(
      compareAndSet(knex, {
        table: 'pains',
        id: 'PP-9999',
        version: 1,
        changes: {},
      }),
    ).rejects.toMatchObject({ name: 'NotFoundError' });
  });
});
