import { Knex } from 'knex';
import { inOneStatement } from './inTransaction';
import { insertTogether, nextNumber } from './insertTogether';
import { describeEachDatabase } from './testing';

describeEachDatabase('rows that are inserted together', create => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await create();
    await knex.schema.createTable('book', table => {
      table.increments('number');
      table.text('title').notNullable();
      table.boolean('lent').notNullable().defaultTo(false);
    });
    await knex.schema.createTable('book_author', table => {
      table.integer('book').notNullable();
      table.text('author').notNullable();
    });
  });

  const change = <T>(write: (db: Knex) => Promise<T>) =>
    inOneStatement({ knex, announcer: { announce: () => undefined } }, write);

  async function addBook(db: Knex, title: string, authors: string[]) {
    const { number } = await db
      .select({ number: nextNumber(db, 'book') })
      .first();
    await insertTogether(db, [
      { table: 'book', row: { number: Number(number), title } },
      ...authors.map(author => ({
        table: 'book_author',
        row: { book: Number(number), author },
      })),
    ]);
    return Number(number);
  }

  it('name each other, keep what was typed, and get defaults where they say nothing', async () => {
    const first = await change(db => addBook(db, `What's "it"?`, ['A', 'B']));
    const second = await change(db => addBook(db, 'Again', []));
    expect(second).toBeGreaterThan(first);
    expect(await knex('book').where({ number: first }).first()).toMatchObject({
      title: `What's "it"?`,
    });
    expect(
      await knex('book_author')
        .where({ book: first })
        .orderBy('author')
        .pluck('author'),
    ).toEqual(['A', 'B']);
  });

  it('are there all or not at all', async () => {
    const before = await knex('book').pluck('number');
    await expect(
      change(async db => {
        const { number } = await db
          .select({ number: nextNumber(db, 'book') })
          .first();
        await insertTogether(db, [
          { table: 'book', row: { number: Number(number), title: 'Lost' } },
          { table: 'book_author', row: { book: Number(number), author: null } },
        ]);
      }),
    ).rejects.toThrow();
    expect(await knex('book').pluck('number')).toEqual(before);
  });

  it('may be none', async () => {
    await expect(insertTogether(knex, [])).resolves.toBeUndefined();
  });
});
