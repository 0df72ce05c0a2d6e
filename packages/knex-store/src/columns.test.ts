import fc from 'fast-check';
import { Knex } from 'knex';
import {
  fromBooleanColumn,
  fromJsonColumn,
  nowInstant,
  toCount,
  toJsonColumn,
} from './columns';
import { escapeLike, inChunks, isUniqueViolation } from './statements';
import { describeEachDatabase } from './testing';

describeEachDatabase('columns', create => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await create();
    await knex.schema.createTable('records', table => {
      table.text('id').primary();
      table.text('tag').unique();
      table.text('json');
      table.boolean('open').notNullable().defaultTo(false);
    });
  });

  beforeEach(async () => {
    await knex('records').delete();
  });

  it('give back any JSON that they took, and nothing for nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.option(fc.jsonValue({ maxDepth: 3 }), { nil: undefined }),
        async value => {
          await knex('records').delete();
          await knex('records').insert({
            id: 'a',
            json: toJsonColumn(value as object),
          });
          const row = await knex('records').first('json');
          expect(fromJsonColumn(row.json)).toEqual(
            value === undefined ? undefined : JSON.parse(JSON.stringify(value)),
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  it('read booleans and counts alike', async () => {
    await knex('records').insert([
      { id: 'a', open: true },
      { id: 'b', open: false },
    ]);
    const rows = await knex('records').orderBy('id').select('open');
    expect(rows.map(({ open }) => fromBooleanColumn(open))).toEqual([
      true,
      false,
    ]);
    const [{ total }] = await knex('records').count({ total: '*' });
    expect(toCount(total)).toBe(2);
    const [{ sum }] = await knex('records')
      .where({ id: 'z' })
      .select(knex.raw('sum(1) as sum'));
    expect(toCount(sum)).toBe(0);
  });

  it('recognise a key that exists already, and no other error', async () => {
    await knex('records').insert({ id: 'a', tag: 'x' });
    const failure = (statement: Promise<unknown>) =>
      statement.catch(error => error);
    const key = await failure(knex('records').insert({ id: 'a' }).then());
    const unique = await failure(
      knex('records').insert({ id: 'b', tag: 'x' }).then(),
    );
    const required = await failure(
      knex('records').insert({ id: 'c', open: null }).then(),
    );
    expect(isUniqueViolation(key)).toBe(true);
    expect(isUniqueViolation(unique)).toBe(true);
    expect(required).toHaveProperty('code');
    expect(isUniqueViolation(required)).toBe(false);
  });

  it('find text in which the wildcards of LIKE stand for themselves', async () => {
    const ids = ['100%', '100 percent', 'a_b', 'axb', 'c\\d'];
    await knex('records').insert(ids.map(id => ({ id })));
    const find = async (text: string) => {
      const rows = await knex('records').whereRaw(`id LIKE ? ESCAPE '\\'`, [
        `%${escapeLike(text)}%`,
      ]);
      return rows.map(({ id }) => id);
    };
    expect(await find('0%')).toEqual(['100%']);
    expect(await find('a_')).toEqual(['a_b']);
    expect(await find('\\')).toEqual(['c\\d']);
  });
});

describe('nowInstant', () => {
  it('has milliseconds even when they are nought, so that text sorts as time', () => {
    expect(nowInstant(() => new Date('2026-03-01T08:00:00Z'))).toBe(
      '2026-03-01T08:00:00.000Z',
    );
  });
});

describe('toCount', () => {
  it('refuses what it cannot hold exactly', () => {
    expect(() => toCount('9007199254740993')).toThrow(RangeError);
    expect(() => toCount('many')).toThrow(RangeError);
  });
});

describe('inChunks', () => {
  it('takes slices one after the other and joins what they return', async () => {
    const slices: number[][] = [];
    const doubled = await inChunks([1, 2, 3, 4, 5], 2, async chunk => {
      slices.push(chunk);
      return chunk.map(value => value * 2);
    });
    expect(slices).toEqual([[1, 2], [3, 4], [5]]);
    expect(doubled).toEqual([2, 4, 6, 8, 10]);
  });
});
