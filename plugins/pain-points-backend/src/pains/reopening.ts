import { EvidenceType } from '@trust-portal/plugin-pain-points-common';
import { ReopeningSettings } from '../settings';
import { addDays, dayOf } from './days';

/** A resolution, and how long voices are watched behind it. */
export interface ReopeningWindow {
  /** The instant of the resolution. */
  resolvedAt: string;
  settings: Pick<ReopeningSettings, 'windowDays'>;
}

/** A voice that a person linked to a resolved pain. */
export interface LinkedVoice {
  type: EvidenceType;
  /** The instant at which we got to know it. */
  receivedAt: string;
  /** The plain date on which it was said; absent when nobody knows. */
  saidOn?: string;
}

/** What says that a pain is back. Praise does not, and a figure is no customer. */
export const typesThatReopen: readonly EvidenceType[] = [
  'complaint',
  'suggestion',
  'question',
];

/** The days, both included, on which a voice must have been said to say that the pain is back. */
export function reopeningDays({ resolvedAt, settings }: ReopeningWindow): {
  from: string;
  to: string;
} {
  const from = dayOf(resolvedAt);
  return { from, to: addDays(from, settings.windowDays) };
}

/**
 * Whether a voice says that the pain is back: received after the resolution and said within the
 * window. A voice of which nobody knows when it was said may be years old and does not count.
 */
export function isSaidAgain(
  { type, receivedAt, saidOn }: LinkedVoice,
  window: ReopeningWindow,
): boolean {
  const { from, to } = reopeningDays(window);
  return (
    typesThatReopen.includes(type) &&
    receivedAt > window.resolvedAt &&
    saidOn !== undefined &&
    saidOn >= from &&
    saidOn <= to
  );
}

/** Whether so many voices reopen a pain. */
export function reopens(
  voices: number,
  { threshold }: Pick<ReopeningSettings, 'threshold'>,
): boolean {
  return voices >= threshold;
}
