/**
 * Events for other plugins, published at least once and after the change was
 * committed. Consumers are idempotent: `eventId` is the same on each delivery.
 */
export const painPointsTopics = {
  /** A pain was reported, edited, moved to another state, merged or unmerged. */
  painChanged: 'pain-points.pain',
  /** Voices were taken, linked, set aside, redacted or erased; one event per batch. */
  evidenceChanged: 'pain-points.evidence',
  /** A new version of the taxonomy or of the priority table. */
  taxonomyChanged: 'pain-points.taxonomy',
} as const;

/** What an event says: which record, what happened, never any text. */
export interface PainPointsEvent {
  eventId: string;
  /** For example `pain-points/pain/PP-0012`. */
  reference: string;
  /** The action of the activity row, for example `pain-transitioned`. */
  action: string;
  at: string;
  details: Record<string, unknown>;
}

/** The signal channel of live pages. Signals carry a reference and no content. */
export const painPointsSignalChannel = 'pain-points';
