import { Knex } from 'knex';
import { StaleVersionError } from './StaleVersionError';
import { describeEachDatabase } from './testing';
import { VersionedDocumentStore } from './VersionedDocumentStore';

describeEachDatabase('a document that is kept version by version', create => {
  let knex: Knex;
  let store: VersionedDocumentStore<{ text: string }>;

  beforeAll(async () => {
    knex = await create();
    await knex.schema.createTable('rules_version', table => {
      table.integer('version').primary();
      table.text('content').notNullable();
      table.text('changed_ids').notNullable();
      table.text('note').notNullable();
      table.string('published_by', 255).notNullable();
      table.string('published_at', 30).notNullable();
    });
  });
  beforeEach(async () => {
    await knex('rules_version').delete();
    store = new VersionedDocumentStore({ table: 'rules_version' });
  });

  const publish = (baseVersion: number, text: string, db: Knex = knex) =>
    store.publish(db, {
      baseVersion,
      content: { text },
      changedIds: ['a'],
      note: 'why',
      publishedBy: 'system',
      publishedAt: '2026-11-22T08:00:00.000Z',
    });

  it('has no version at first, then each that was published', async () => {
    expect(await store.find(knex)).toBeUndefined();
    await publish(0, 'first');
    await publish(1, 'second');
    expect(await store.find(knex)).toMatchObject({
      version: 2,
      content: { text: 'second' },
    });
    expect(await store.find(knex, 1)).toMatchObject({
      content: { text: 'first' },
    });
    expect((await store.list(knex)).map(({ version }) => version)).toEqual([
      2, 1,
    ]);
  });

  it('refuses an edit of an old version, and of two edits at once one', async () => {
    await publish(0, 'first');
    await expect(publish(0, 'late')).rejects.toThrow(StaleVersionError);
    const results = await Promise.allSettled([
      publish(1, 'a'),
      publish(1, 'b'),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
    ]);
  });

  it('forgets a version that was rolled back', async () => {
    await publish(0, 'first');
    await expect(
      knex.transaction(async tx => {
        await publish(1, 'never', tx);
        expect(await store.find(tx)).toMatchObject({ version: 2 });
        throw new Error('something else failed');
      }),
    ).rejects.toThrow('something else failed');
    await publish(1, 'second');
    expect(await store.find(knex)).toMatchObject({
      content: { text: 'second' },
    });
  });
});
