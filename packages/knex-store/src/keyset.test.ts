import fc from 'fast-check';
import { Knex } from 'knex';
import { applyKeyset, KeysetColumn, KeysetValue, takePage } from './keyset';
import {
  describeEachDatabase,
  explainSorts,
  explainUsesIndex,
} from './testing';

const severityAscending: KeysetColumn[] = [
  { column: 'severity', direction: 'asc' },
  { column: 'id', direction: 'asc' },
];
const severityDescending: KeysetColumn[] = [
  { column: 'severity', direction: 'desc' },
  { column: 'id', direction: 'desc' },
];
const severityMixed: KeysetColumn[] = [
  { column: 'severity', direction: 'desc' },
  { column: 'heard', direction: 'asc' },
  { column: 'id', direction: 'asc' },
];

type Row = { id: string; severity: number; heard: number };

describeEachDatabase('keyset pages', create => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await create();
    await knex.schema.createTable('pains', table => {
      table.text('id').primary();
      table.integer('severity').notNullable();
      table.integer('heard').notNullable();
      table.index(['severity', 'id'], 'pains_severity_id_idx');
      table.index(
        [knex.raw('severity desc'), 'heard', 'id'] as unknown as string[],
        'pains_severity_heard_idx',
      );
    });
  });

  beforeEach(async () => {
    await knex('pains').delete();
  });

  async function readInPages(
    order: KeysetColumn[],
    limit: number,
  ): Promise<string[]> {
    const ids: string[] = [];
    let after: KeysetValue[] | undefined;
    for (;;) {
      const rows: Row[] = await applyKeyset(knex('pains').select(), {
        order,
        after,
      }).limit(limit + 1);
      const { items, hasMore } = takePage(rows, limit);
      ids.push(...items.map(({ id }) => id));
      if (!hasMore) {
        return ids;
      }
      const last = items[items.length - 1];
      after = order.map(({ column }) => last[column as keyof Row]);
    }
  }

  it.each([
    ['one direction, ascending', severityAscending],
    ['one direction, descending', severityDescending],
    ['mixed directions', severityMixed],
  ])(
    'visit every row once and in order with %s, whatever ties there are',
    async (_, order) => {
      const small = fc.integer({ min: 0, max: 2 });
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.record({ severity: small, heard: small }), {
            maxLength: 15,
          }),
          fc.integer({ min: 1, max: 4 }),
          async (pains, limit) => {
            await knex('pains').delete();
            const rows = pains.map((pain, index) => ({
              ...pain,
              id: `PP-${index + 10}`,
            }));
            if (rows.length > 0) {
              await knex('pains').insert(rows);
            }
            const whole: Row[] = await knex('pains').orderBy(
              order.map(({ column, direction }) => ({
                column,
                order: direction,
              })),
            );
            expect(await readInPages(order, limit)).toEqual(
              whole.map(({ id }) => id),
            );
          },
        ),
        { numRuns: 25 },
      );
    },
  );

  it.each([
    [
      'one direction',
      severityDescending,
      [2, 'PP-0012'],
      'pains_severity_id_idx',
    ],
    [
      'mixed directions',
      severityMixed,
      [2, 1, 'PP-0012'],
      'pains_severity_heard_idx',
    ],
  ])(
    'are served by the index, without a sort, with %s',
    async (_, order, after, index) => {
      const page = applyKeyset(knex('pains').select(), { order, after }).limit(
        11,
      );
      expect(await explainUsesIndex(knex, page, index)).toBe(true);
      expect(await explainSorts(knex, page)).toBe(false);
    },
  );

  it('notice when a sort is needed after all', async () => {
    const page = knex('pains').select().orderBy('heard').limit(11);
    expect(await explainSorts(knex, page)).toBe(true);
  });

  it('refuse a start that does not fit the order', () => {
    expect(() =>
      applyKeyset(knex('pains'), { order: severityMixed, after: [1] }),
    ).toThrow('Expected 3 keyset values, got 1');
  });
});

describe('takePage', () => {
  it('cuts off the row that only says that there is more', () => {
    expect(takePage([1, 2, 3], 2)).toEqual({ items: [1, 2], hasMore: true });
  });

  it('knows the last page, even when it is full', () => {
    expect(takePage([1, 2], 2)).toEqual({ items: [1, 2], hasMore: false });
  });
});

describe('a page of heavy rows', () => {
  const weight = { weightOf: (row: number) => row, maximum: 10 };

  it('ends before the row that would be too much, and says that there is more', () => {
    expect(takePage([4, 4, 4, 1], 3, weight)).toEqual({
      items: [4, 4],
      hasMore: true,
    });
  });

  it('has at least one row, so that a list always goes on', () => {
    expect(takePage([50, 1], 3, weight)).toEqual({
      items: [50],
      hasMore: true,
    });
    expect(takePage([50], 3, weight)).toEqual({ items: [50], hasMore: false });
  });

  it('is as long as asked for when the rows are light', () => {
    expect(takePage([1, 1, 1, 1], 3, weight)).toEqual({
      items: [1, 1, 1],
      hasMore: true,
    });
    expect(takePage([], 3, weight)).toEqual({ items: [], hasMore: false });
  });
});
