/**
 * Events for other plugins, published at least once and after the change was
 * committed, in the shape of a `RecordEvent`.
 */
export const painPointsTopics = {
  /** A pain was reported, edited, moved to another state, merged or unmerged. */
  painChanged: 'pain-points.pain',
  /** Voices were taken, linked, set aside, redacted or erased; one event per batch. */
  evidenceChanged: 'pain-points.evidence',
  /** A new version of the taxonomy or of the priority table. */
  taxonomyChanged: 'pain-points.taxonomy',
} as const;

/** The signal channel of live pages. Signals carry a reference and no content. */
export const painPointsSignalChannel = 'pain-points';
