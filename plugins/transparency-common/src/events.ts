import type { RecordEvent } from '@trust-portal/record-contracts';

/**
 * Events for other plugins, published at least once and after the change was
 * committed. Consumers are idempotent: `eventId` is the same on each delivery.
 */
export const transparencyTopics = {
  /** A promise was proposed, decided or ended. */
  promiseChanged: 'transparency.promise',
} as const;

export type TransparencyEvent = RecordEvent;

/** The signal channel of live pages. Signals carry a reference and no content. */
export const transparencySignalChannel = 'transparency';
