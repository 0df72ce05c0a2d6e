import { JsonObject } from '@backstage/types';
import {
  Clock,
  nowInstant,
  toJsonColumn,
  writeOutbox,
} from '@trust-portal/knex-store';
import { painPointsTopics } from '@trust-portal/plugin-pain-points-common';
import { RecordEvent } from '@trust-portal/record-contracts';
import { Knex } from 'knex';
import { parsePainId } from '../pains/painNumber';

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

/**
 * Writes the activity row and the outbox row of a change. Call it inside the change's transaction,
 * and {@link ChangeAnnouncer.announce} after its commit.
 */
export async function recordActivity(
  tx: Knex,
  entry: ActivityEntry,
  options: RecordActivityOptions = {},
): Promise<void> {
  const { actor, record, action, note, details = {} } = entry;
  const at = nowInstant(options.clock);
  const [{ number }] = await tx('activity')
    .insert({
      at,
      actor,
      record,
      pain: painOf(record),
      action,
      note: note ?? null,
      details: toJsonColumn(details),
    })
    .returning('number');
  if (options.quiet) {
    return;
  }
  const event = {
    eventId: String(number),
    reference: record,
    action,
    at,
    details,
  } satisfies RecordEvent;
  await writeOutbox(
    tx,
    { topic: topicOf(record), payload: { event, actor } },
    options.clock,
  );
}

/** The number of the pain that a reference names. */
function painOf(reference: string): number | null {
  const [, type, id] = reference.split('/');
  return type === 'pain' ? parsePainId(id) : null;
}

const topics: Readonly<Record<string, string>> = {
  pain: painPointsTopics.painChanged,
  evidence: painPointsTopics.evidenceChanged,
  import: painPointsTopics.evidenceChanged,
};

function topicOf(reference: string): string {
  return topics[reference.split('/')[1]] ?? painPointsTopics.taxonomyChanged;
}
