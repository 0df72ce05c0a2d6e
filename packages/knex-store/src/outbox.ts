import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { Clock, fromJsonColumn, nowInstant, toJsonColumn } from './columns';
import { isPostgres } from './dialect';
import { Insert } from './insertTogether';

/** What is to be published once the transaction that wrote it has been committed. */
export type OutboxMessage = {
  topic: string;
  payload: JsonObject;
};

type OutboxRow = {
  id: number | string;
  topic: string;
  payload: string;
};

const outboxTable = 'outbox';

/** Databases that this process is draining now: a second drain would publish twice. */
const draining = new WeakSet<Knex>();

/**
 * Remembers a message in the caller's transaction. Each plugin's migration creates the table:
 * `outbox` with `id` (increments), `topic` (text), `payload` (text) and `created_at` (text), all
 * NOT NULL.
 */
export async function writeOutbox(
  tx: Knex,
  message: OutboxMessage | OutboxMessage[],
  clock?: Clock,
): Promise<void> {
  const messages = Array.isArray(message) ? message : [message];
  if (messages.length === 0) {
    return;
  }
  const at = nowInstant(clock);
  await tx(outboxTable).insert(
    messages.map(each => outboxInsert(each, at).row),
  );
}

/** The row that {@link writeOutbox} writes, for a change that writes all its rows at once. */
export function outboxInsert(
  { topic, payload }: OutboxMessage,
  at: string,
): Insert {
  return {
    table: outboxTable,
    row: { topic, payload: toJsonColumn(payload), created_at: at },
  };
}

/**
 * Publishes waiting messages in the order in which they were written, each at least once: a
 * process that dies in between publishes again, so consumers are idempotent. Never two replicas
 * at a time; who comes second does nothing, so call it after each commit and by a timer.
 *
 * When `publish` fails, the messages before it are taken off, it and those behind it stay, and
 * the error is thrown.
 *
 * @returns how many messages were published; as many as `limit` means that more may wait.
 */
export async function drainOutbox(
  knex: Knex,
  publish: (message: OutboxMessage) => Promise<void>,
  options: { limit: number },
): Promise<number> {
  if (draining.has(knex)) {
    return 0;
  }
  draining.add(knex);
  try {
    const { published, failure } = isPostgres(knex)
      ? await knex.transaction(tx => drainLocked(tx, publish, options.limit))
      : await drainFirst(knex, await selectFirst(knex, options.limit), publish);
    if (failure) {
      throw failure.error;
    }
    return published;
  } finally {
    draining.delete(knex);
  }
}

type Drained = { published: number; failure?: { error: unknown } };

/**
 * Other replicas skip the rows that are locked here, and so might overtake; they find that the
 * first waiting row is not theirs and leave it.
 */
async function drainLocked(
  tx: Knex.Transaction,
  publish: (message: OutboxMessage) => Promise<void>,
  limit: number,
): Promise<Drained> {
  const rows: OutboxRow[] = await selectFirst(tx, limit)
    .forUpdate()
    .skipLocked();
  const first = await tx(outboxTable).min({ id: 'id' }).first();
  if (rows.length === 0 || first?.id !== rows[0].id) {
    return { published: 0 };
  }
  return drainFirst(tx, rows, publish);
}

function selectFirst(knex: Knex, limit: number): Knex.QueryBuilder {
  return knex(outboxTable)
    .orderBy('id')
    .limit(limit)
    .select('id', 'topic', 'payload');
}

/** On SQLite this runs outside a transaction: there is one connection, and a subscriber may need it. */
async function drainFirst(
  knex: Knex,
  rows: OutboxRow[],
  publish: (message: OutboxMessage) => Promise<void>,
): Promise<Drained> {
  let published = 0;
  let failure: Drained['failure'];
  for (const { topic, payload } of rows) {
    try {
      await publish({ topic, payload: fromJsonColumn<JsonObject>(payload) });
    } catch (error) {
      failure = { error };
      break;
    }
    published += 1;
  }
  if (published > 0) {
    // Not by range: an id below the last one may be committed only now, and was not published.
    await knex(outboxTable)
      .whereIn(
        'id',
        rows.slice(0, published).map(({ id }) => id),
      )
      .delete();
  }
  return { published, failure };
}
