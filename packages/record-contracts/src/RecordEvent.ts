/**
 * What an event of any domain says: which record, what happened, never any text.
 * Events are published at least once and after the change was committed; consumers
 * are idempotent, because `eventId` is the same on each delivery.
 */
export interface RecordEvent {
  eventId: string;
  /** For example `pain-points/pain/PP-0012`. */
  reference: string;
  /** The action of the activity row, for example `pain-transitioned`. */
  action: string;
  /** A UTC instant, ISO 8601. */
  at: string;
  details: Record<string, unknown>;
}
