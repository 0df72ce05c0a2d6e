import { inChunks, isPostgres, toCount } from '@trust-portal/knex-store';
import { Knex } from 'knex';

/** The columns by which voices are counted. */
const tallyColumns = [
  'state',
  'type',
  'channel',
  'market',
  'language',
  'redaction',
  'ground',
  'shareable',
] as const;
const dayColumns = ['day', 'type', 'market'] as const;
const painDayColumns = ['pain', 'day', 'market', 'type'] as const;

/** What each voice adds to the counts. */
export interface CountedVoice {
  state: string;
  type: string;
  channel: string;
  market: string;
  language: string;
  redaction: string;
  ground: string;
  shareable: number;
  /** The day on which it was said, else received. */
  day: string;
}

interface CountedLink {
  pain: number;
  day: string;
  market: string;
  type: string;
}

type Counter = { key: Record<string, string | number>; delta: number };

/** The day by which a voice counts, in SQL. */
const dayOfVoice =
  'coalesce(evidence.said_on, substr(evidence.received_at, 1, 10))';
const chunkSize = 500;

/** Adds up what counts change by, and writes each count once. */
class Deltas {
  readonly #counters = new Map<string, Counter>();

  add(columns: readonly string[], source: object, delta: number): void {
    const values = source as Record<string, string | number>;
    const name = JSON.stringify(columns.map(column => values[column]));
    const counter = this.#counters.get(name) ?? {
      key: Object.fromEntries(columns.map(column => [column, values[column]])),
      delta: 0,
    };
    counter.delta += delta;
    this.#counters.set(name, counter);
  }

  async write(tx: Knex, table: string, columns: readonly string[]) {
    // In one order, so that two transactions never wait for each other crosswise.
    const rows = [...this.#counters]
      .filter(([, { delta }]) => delta !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { key, delta }]) => ({ ...key, count: delta }));
    await inChunks(rows, chunkSize, async chunk => {
      await tx(table)
        .insert(chunk)
        .onConflict([...columns])
        .merge({
          count: tx.raw('??.?? + excluded.??', [table, 'count', 'count']),
        });
      return [];
    });
    if (rows.some(({ count }) => count < 0)) {
      await tx(table).where({ count: 0 }).delete();
    }
  }
}

/** Counts voices that were just added and have no links. */
export async function countNewVoices(
  tx: Knex,
  voices: readonly CountedVoice[],
): Promise<void> {
  const tally = new Deltas();
  const days = new Deltas();
  for (const voice of voices) {
    tally.add(tallyColumns, voice, 1);
    days.add(dayColumns, voice, 1);
  }
  await days.write(tx, 'evidence_day', dayColumns);
  await tally.write(tx, 'evidence_tally', tallyColumns);
}

/**
 * Makes a change to voices or to their links, and keeps every count of voices right:
 * they are read before and after, and the difference is written. The voices are
 * locked by number, so that no other change comes in between.
 *
 * The counts of the pains themselves are for the caller: see `recountPains`.
 */
export async function withTallies<T>(
  tx: Knex,
  numbers: readonly number[],
  change: () => Promise<T>,
): Promise<T> {
  if (isPostgres(tx) && numbers.length > 0) {
    await tx('evidence')
      .whereIn('number', numbers)
      .orderBy('number')
      .forUpdate()
      .select('number');
  }
  const tally = new Deltas();
  const days = new Deltas();
  const painDays = new Deltas();
  const count = async (delta: 1 | -1) => {
    for (const voice of await readVoices(tx, numbers)) {
      tally.add(tallyColumns, voice, delta);
      days.add(dayColumns, voice, delta);
    }
    for (const link of await readLinks(tx, numbers)) {
      painDays.add(painDayColumns, link, delta);
    }
  };
  await count(-1);
  const result = await change();
  await count(1);
  await painDays.write(tx, 'pain_voice_day', painDayColumns);
  await days.write(tx, 'evidence_day', dayColumns);
  await tally.write(tx, 'evidence_tally', tallyColumns);
  return result;
}

function readVoices(
  tx: Knex,
  numbers: readonly number[],
): Promise<CountedVoice[]> {
  return inChunks(numbers, chunkSize, chunk =>
    tx('evidence')
      .whereIn('number', chunk)
      .select(...tallyColumns, tx.raw(`${dayOfVoice} as day`)),
  );
}

function readLinks(
  tx: Knex,
  numbers: readonly number[],
): Promise<CountedLink[]> {
  return inChunks(numbers, chunkSize, chunk =>
    countedLinks(tx, links =>
      links.whereIn('evidence_link.evidence', chunk),
    ).then((rows: CountedLink[]) => rows),
  );
}

/**
 * Each voice once for each pain that it counts towards: each that it is linked to, and each that one
 * of these is merged into, however many links there are.
 */
function countedLinks(
  db: Knex,
  narrow: (links: Knex.QueryBuilder) => void = () => undefined,
): Knex.QueryBuilder {
  const linksTo = (pain: string) => {
    const links = db('evidence_link')
      .join('pain', 'pain.number', 'evidence_link.pain')
      .join('evidence', 'evidence.number', 'evidence_link.evidence')
      .whereNull('evidence_link.undone_at')
      .whereNotNull(pain)
      .select(
        'evidence_link.evidence',
        { pain },
        'evidence.market',
        'evidence.type',
        db.raw(`${dayOfVoice} as day`),
      );
    narrow(links);
    return links;
  };
  return linksTo('pain.number').union(linksTo('pain.merged_into'));
}

/**
 * Counts the voices of pains anew, by the day. Call it in the transaction of a change of what is
 * merged into them; links and voices are counted by {@link withTallies}.
 */
export async function recountPainDays(
  tx: Knex,
  pains: readonly number[],
): Promise<void> {
  const narrow = (links: Knex.QueryBuilder) =>
    links.where(where =>
      where.whereIn('pain.number', pains).orWhereIn('pain.merged_into', pains),
    );
  if (isPostgres(tx)) {
    // A change of a voice that is under way is waited for, or it would not know of the merge.
    await tx('evidence')
      .whereIn(
        'number',
        tx.from(countedLinks(tx, narrow).as('link')).select('link.evidence'),
      )
      .orderBy('number')
      .forUpdate()
      .select('number');
  }
  await tx('pain_voice_day').whereIn('pain', pains).delete();
  const counted = tx
    .from(countedLinks(tx, narrow).as('link'))
    .whereIn('pain', pains)
    .groupBy(painDayColumns)
    .select(painDayColumns)
    .count({ count: '*' });
  const { sql, bindings } = counted.toSQL();
  const columns = [...painDayColumns, 'count'].join(', ');
  await tx.raw(`INSERT INTO pain_voice_day (${columns}) ${sql}`, [...bindings]);
}

/** What the tables of counts hold, or would hold. Rows in one order. */
export interface AllTallies {
  tally: object[];
  days: object[];
  painDays: object[];
}

/** The counts as they are stored. */
export async function readTallies(db: Knex): Promise<AllTallies> {
  const read = async (table: string, columns: readonly string[]) =>
    (await db(table).select(...columns, 'count')).map(toCounted);
  return ordered({
    tally: await read('evidence_tally', tallyColumns),
    days: await read('evidence_day', dayColumns),
    painDays: await read('pain_voice_day', painDayColumns),
  });
}

/** The counts as voices and links give them, counted anew. Reads everything. */
export async function recountTallies(db: Knex): Promise<AllTallies> {
  const day = db.raw(`${dayOfVoice} as day`);
  const [tally, days, painDays] = await Promise.all([
    db('evidence')
      .groupBy(tallyColumns)
      .select(tallyColumns)
      .count({ count: '*' }),
    db
      .from(db('evidence').select('type', 'market', day).as('voice'))
      .groupBy(dayColumns)
      .select(dayColumns)
      .count({ count: '*' }),
    db
      .from(countedLinks(db).as('link'))
      .groupBy(painDayColumns)
      .select(painDayColumns)
      .count({ count: '*' }),
  ]);
  return ordered({
    tally: tally.map(toCounted),
    days: days.map(toCounted),
    painDays: painDays.map(toCounted),
  });
}

function toCounted(row: object): object {
  const { count, ...key } = row as { count: number | string };
  return { ...key, count: toCount(count) };
}

function ordered(tallies: AllTallies): AllTallies {
  const sort = (rows: object[]) =>
    rows
      .map(row => Object.fromEntries(Object.entries(row).sort()))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return {
    tally: sort(tallies.tally),
    days: sort(tallies.days),
    painDays: sort(tallies.painDays),
  };
}
