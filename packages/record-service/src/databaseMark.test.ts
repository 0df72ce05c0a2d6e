import { mockServices } from '@backstage/backend-test-utils';
import {
  createRecordTables,
  describeEachDatabase,
} from '@trust-portal/knex-store/testing';
import { Knex } from 'knex';
import { seedNewDatabase, seedSampleDatabase } from './databaseMark';

describeEachDatabase('a database that is new', create => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await create();
    await createRecordTables(knex);
    await knex.schema.createTable('guide', table => {
      table.string('id', 20).primary();
    });
  });
  beforeEach(async () => {
    await knex('database_mark').delete();
    await knex('guide').delete();
  });

  const seed = (
    options: { sampleContent?: boolean; guide?: string; fails?: boolean } = {},
  ) =>
    seedNewDatabase({
      knex,
      logger: mockServices.logger.mock(),
      clock: () => new Date('2026-11-22T08:00:00.000Z'),
      sampleContent: options.sampleContent ?? false,
      fill: async tx => {
        await tx('guide').insert({ id: options.guide ?? 'starter' });
        if (options.fails) throw new Error('the content is broken');
      },
    });
  const guides = () => knex('guide').orderBy('id').pluck('id');

  it('is filled once, and stays what it was marked as', async () => {
    expect(await seed({ sampleContent: true })).toBe(true);
    expect(await seed({ sampleContent: false, guide: 'other' })).toBe(true);
    expect(await guides()).toEqual(['starter']);
  });

  it('is not marked when its content cannot be written', async () => {
    await expect(seed({ fails: true })).rejects.toThrow(
      'the content is broken',
    );
    expect(await guides()).toEqual([]);
    expect(await seed()).toBe(false);
    expect(await guides()).toEqual(['starter']);
  });

  it('is filled once by two replicas that start together', async () => {
    expect(await Promise.all([seed(), seed()])).toEqual([false, false]);
    expect(await guides()).toEqual(['starter']);
  });

  it('takes its sample once, from one of two replicas', async () => {
    await seed({ sampleContent: true });
    const fillSample = () =>
      seedSampleDatabase({
        knex,
        isEmpty: async db =>
          (await db('guide').where({ id: 'sample' })).length === 0,
        fill: async tx => {
          await tx('guide').insert({ id: 'sample' });
        },
      });
    const filled = await Promise.all([fillSample(), fillSample()]);
    expect(filled.sort()).toEqual([false, true]);
    expect(await fillSample()).toBe(false);
    expect(await guides()).toEqual(['sample', 'starter']);
  });
});
