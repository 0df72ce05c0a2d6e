import { Knex } from 'knex';
import { drainOutbox, OutboxMessage, writeOutbox } from './outbox';
import { describeEachDatabase } from './testing';

const message = (number: number): OutboxMessage => ({
  topic: 'pain-points',
  payload: { number },
});

async function createOutbox(create: () => Promise<Knex>): Promise<Knex> {
  const knex = await create();
  await knex.schema.createTable('outbox', table => {
    table.increments('id');
    table.text('topic').notNullable();
    table.text('payload').notNullable();
    table.text('created_at').notNullable();
  });
  return knex;
}

describeEachDatabase('the outbox', create => {
  let knex: Knex;
  let published: number[];

  const publish = async ({ payload }: OutboxMessage) => {
    published.push(Number(payload.number));
  };

  beforeAll(async () => {
    knex = await createOutbox(create);
  });

  beforeEach(async () => {
    published = [];
    await knex('outbox').delete();
  });

  it('keeps nothing of a transaction that is rolled back', async () => {
    await expect(
      knex.transaction(async tx => {
        await writeOutbox(tx, message(1));
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await drainOutbox(knex, publish, { limit: 10 })).toBe(0);
  });

  it('publishes in the order of writing, a limited number at a time, each once', async () => {
    await writeOutbox(knex, [1, 2, 3].map(message));
    expect(await drainOutbox(knex, publish, { limit: 2 })).toBe(2);
    expect(await drainOutbox(knex, publish, { limit: 2 })).toBe(1);
    expect(await drainOutbox(knex, publish, { limit: 2 })).toBe(0);
    expect(published).toEqual([1, 2, 3]);
  });

  it('keeps a message that could not be published, and those behind it', async () => {
    await writeOutbox(knex, [1, 2, 3].map(message));
    const failing = async (next: OutboxMessage) => {
      if (next.payload.number === 2) {
        throw new Error('the bus is away');
      }
      await publish(next);
    };
    await expect(drainOutbox(knex, failing, { limit: 10 })).rejects.toThrow(
      'the bus is away',
    );
    expect(published).toEqual([1]);
    expect(await drainOutbox(knex, publish, { limit: 10 })).toBe(2);
    expect(published).toEqual([1, 2, 3]);
  });

  it('does not publish twice when it is drained from inside a subscriber', async () => {
    await writeOutbox(knex, [1, 2].map(message));
    await drainOutbox(
      knex,
      async next => {
        await publish(next);
        expect(await drainOutbox(knex, publish, { limit: 10 })).toBe(0);
      },
      { limit: 10 },
    );
    expect(published).toEqual([1, 2]);
  });
});

describeEachDatabase(
  'the outbox between replicas',
  create => {
    it('lets no other replica overtake or repeat', async () => {
      const knex = await createOutbox(create);
      const replica = knex.withUserParams({});
      const published: unknown[] = [];
      await writeOutbox(knex, [1, 2, 3].map(message));
      await drainOutbox(
        knex,
        async next => {
          published.push(next.payload.number);
          expect(
            await drainOutbox(replica, async () => {}, { limit: 10 }),
          ).toBe(0);
        },
        { limit: 1 },
      );
      expect(published).toEqual([1]);
      expect(await drainOutbox(replica, async () => {}, { limit: 10 })).toBe(2);
    });
  },
  ['POSTGRES_18'],
);
