import {
  EvidenceType,
  PainState,
} from '@trust-portal/plugin-pain-points-common';
import { ReopeningSettings } from '../settings';
import { addDays, dayOf } from './days';

/** A voice that is linked to a resolved pain. */
export interface LinkedVoice {
  type: EvidenceType;
  /** A person's reference; whatever else links voices only proposes. */
  linkedBy: string;
  /** The plain date on which the customer said it; absent when nobody knows. */
  saidOn?: string;
}

/** What says that a pain is back. Praise does not, and a figure is no customer. */
export const typesThatReopen: readonly EvidenceType[] = [
  'complaint',
  'suggestion',
  'question',
];

/**
 * How many of the voices say that the pain is back: linked by a person, and said after the day of
 * the resolution, within the window. What was said on that very day may have been said before, and
 * a voice without a date may be years old: neither counts.
 */
export function countReturningVoices(
  voices: readonly LinkedVoice[],
  resolvedAt: string,
  settings: Pick<ReopeningSettings, 'windowDays'>,
): number {
  const { after, until } = reopeningWindow(resolvedAt, settings);
  return voices.filter(
    ({ type, linkedBy, saidOn }) =>
      typesThatReopen.includes(type) &&
      linkedBy.startsWith('user:') &&
      saidOn !== undefined &&
      saidOn > after &&
      saidOn <= until,
  ).length;
}

/** The days between which a voice says that the pain is back: behind `after`, up to `until`. */
export function reopeningWindow(
  resolvedAt: string,
  { windowDays }: Pick<ReopeningSettings, 'windowDays'>,
): { after: string; until: string } {
  const after = dayOf(resolvedAt);
  return { after, until: addDays(after, windowDays) };
}

/** Whether a pain reopens itself. */
export function reopensItself(
  pain: { state: PainState; resolvedAt?: string },
  voices: readonly LinkedVoice[],
  settings: ReopeningSettings,
): boolean {
  return (
    pain.state === 'resolved' &&
    pain.resolvedAt !== undefined &&
    countReturningVoices(voices, pain.resolvedAt, settings) >=
      settings.threshold
  );
}
