import { JsonObject } from '@backstage/types';
import { RecordEvent } from '@trust-portal/record-contracts';
import { Knex } from 'knex';
import { Clock, nowInstant, toJsonColumn } from './columns';
import { Insert } from './insertTogether';
import { outboxInsert, OutboxMessage, writeOutbox } from './outbox';

/** One thing that somebody did. */
export interface ActivityEntry {
  /** A person's reference, the subject of a service, or `system`. */
  actor: string;
  /** The reference of the record, for example `pain-points/pain/PP-0012`. */
  record: string;
  /** A stable code, for example `pain-transitioned`. */
  action: string;
  note?: string;
  /** Codes and numbers that the sentence of the action needs; never personal text. */
  details?: JsonObject;
}

export interface RecordActivityOptions {
  clock?: Clock;
  /** Writes no outbox row: nobody is to be told, for example of sample content. */
  quiet?: boolean;
}

/** What the outbox holds: the event as it is published, and who must not be notified of it. */
export interface OutboxPayload extends JsonObject {
  event: JsonObject;
  actor: string;
}

/** What differs from plugin to plugin. */
export interface ActivityRecorderOptions {
  /** The topic on which changes of a record are published. */
  topicOf: (reference: string) => string;
  /** The plugin's own columns of the activity, for example the record's number. */
  columnsOf?: (reference: string) => Record<string, string | number | null>;
}

/** Writes the activity row and the outbox row of a change. */
export interface RecordActivity {
  (
    tx: Knex,
    entry: ActivityEntry,
    options?: RecordActivityOptions,
  ): Promise<void>;

  /**
   * The rows that it writes, for a change that writes all its rows at once with
   * {@link insertTogether}.
   *
   * @param number - of the activity, from {@link nextNumber}.
   */
  rowsOf(
    number: number,
    entry: ActivityEntry,
    options?: RecordActivityOptions,
  ): Insert[];
}

/**
 * Makes the function that each change of a plugin calls inside its transaction; after the commit
 * the change is announced, see {@link inTransaction}.
 *
 * The plugin's migration creates the table: `activity` with `number` (increments), `at`, `actor`,
 * `record`, `action`, `note` (nullable) and `details` (text, JSON), append-only by triggers, with
 * indices on (record, number), (actor, number) and (at, number). The outbox is described at
 * {@link writeOutbox}.
 */
export function createActivityRecorder({
  topicOf,
  columnsOf,
}: ActivityRecorderOptions): RecordActivity {
  function activityRow(entry: ActivityEntry, at: string): Insert['row'] {
    const { actor, record, action, note, details = {} } = entry;
    return {
      ...columnsOf?.(record),
      at,
      actor,
      record,
      action,
      note: note ?? null,
      details: toJsonColumn(details),
    };
  }

  function message(
    number: number | string,
    { actor, record, action, details = {} }: ActivityEntry,
    at: string,
  ): OutboxMessage {
    const event = {
      eventId: String(number),
      reference: record,
      action,
      at,
      details,
    } satisfies RecordEvent;
    return { topic: topicOf(record), payload: { event, actor } };
  }

  async function recordActivity(
    tx: Knex,
    entry: ActivityEntry,
    options: RecordActivityOptions = {},
  ): Promise<void> {
    const at = nowInstant(options.clock);
    const [{ number }] = await tx('activity')
      .insert(activityRow(entry, at))
      .returning('number');
    if (!options.quiet) {
      await writeOutbox(tx, message(number, entry, at), options.clock);
    }
  }

  function rowsOf(
    number: number,
    entry: ActivityEntry,
    options: RecordActivityOptions = {},
  ): Insert[] {
    const at = nowInstant(options.clock);
    const activity = {
      table: 'activity',
      row: { number, ...activityRow(entry, at) },
    };
    return options.quiet
      ? [activity]
      : [activity, outboxInsert(message(number, entry, at), at)];
  }

  return Object.assign(recordActivity, { rowsOf });
}
