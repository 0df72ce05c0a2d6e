import { Knex } from 'knex';

/** So many changes share a commit at most: whoever reads waits for all of them. */
const mostTogether = 20;

type Outcome = { value: unknown } | { error: unknown };
type Waiting = {
  change: (tx: Knex.Transaction) => Promise<unknown>;
  settle: (outcome: Outcome) => void;
};

/** The changes that wait for each database, while there are any. */
const queues = new WeakMap<Knex, Waiting[]>();

/**
 * Makes a change on SQLite and commits it together with others that wait at the same moment. The
 * commit is the dearest part of a small change: it writes each touched page whole and waits for
 * the disk. There is one writer anyway, so that changes run one after the other as ever. Nobody is
 * answered before the commit, and a change that fails undoes nothing of the others. There are no
 * savepoints, because at each of them FTS5 writes its new terms to the disk.
 */
export async function shareCommit<T>(
  knex: Knex,
  change: (tx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  const outcome = await new Promise<Outcome>(settle => {
    const queue = queues.get(knex);
    if (queue) {
      queue.push({ change, settle });
    } else {
      queues.set(knex, [{ change, settle }]);
      // Requests that arrived in the same turn of the event loop come along.
      setImmediate(() => commitAll(knex));
    }
  });
  if ('error' in outcome) {
    throw outcome.error;
  }
  return outcome.value as T;
}

async function commitAll(knex: Knex): Promise<void> {
  for (;;) {
    const together = queues.get(knex)?.splice(0, mostTogether) ?? [];
    if (together.length === 0) {
      queues.delete(knex);
      return;
    }
    const outcomes = await commit(knex, together);
    together.forEach(({ settle }, index) => settle(outcomes[index]));
  }
}

/** Where one fails, nothing of them stays, and each is made anew by itself: that is rare. */
async function commit(
  knex: Knex,
  together: readonly Waiting[],
): Promise<Outcome[]> {
  if (together.length > 1) {
    try {
      return await knex.transaction(async tx => {
        const outcomes: Outcome[] = [];
        for (const { change } of together) {
          outcomes.push({ value: await change(tx) });
        }
        return outcomes;
      });
    } catch {
      // Each is told its own error below.
    }
  }
  const outcomes: Outcome[] = [];
  for (const { change } of together) {
    outcomes.push(
      await knex.transaction(change).then(
        value => ({ value }),
        error => ({ error }),
      ),
    );
  }
  return outcomes;
}
