import {
  clockNames,
  type Evidence,
} from '@trust-portal/plugin-pain-points-common';
import { DateTime } from 'luxon';
import type { ClockSettings } from '../settings';

export type ClockName = (typeof clockNames)[number];

/** A clock of answering: when it runs out, and when it was stopped. Instants, ISO 8601 in UTC. */
export interface Clock {
  name: ClockName;
  dueAt: string;
  stoppedAt?: string;
}

/** What decides whether somebody waits for an answer. */
export interface ClockFacts {
  type: Evidence['type'];
  ground: Evidence['ground'];
  /** Instant, ISO 8601 in UTC. */
  receivedAt: string;
  /** The day on which it was said, where it is known. */
  saidOn?: string;
  imported: boolean;
}

/** Praise and figures ask for nothing. */
const typesThatWantAnAnswer: ReadonlyArray<Evidence['type']> = [
  'complaint',
  'question',
  'suggestion',
];

/**
 * Whether a voice wants an answer. Data on trial never does. What a customer
 * published does when it is news: an import of reviews, or one that is older
 * than an answer may take, is history.
 */
export function wantsAnswer(
  facts: ClockFacts,
  settings: ClockSettings,
): boolean {
  if (!typesThatWantAnAnswer.includes(facts.type)) return false;
  switch (facts.ground) {
    case 'trial-data':
      return false;
    case 'published-by-customer':
      return (
        !facts.imported &&
        facts.saidOn !== undefined &&
        addDays(`${facts.saidOn}T00:00:00.000Z`, settings.resolveDays) >=
          facts.receivedAt
      );
    default:
      return true;
  }
}

/**
 * The clocks of a voice, after the stages of ISO 10002:2018: acknowledge (7.3),
 * assess (7.4) and resolve (7.6). Counted in calendar days from its reception;
 * none when nobody waits for an answer.
 */
export function startClocks(
  facts: ClockFacts,
  settings: ClockSettings,
): Partial<Record<ClockName, string>> {
  if (!wantsAnswer(facts, settings)) return {};
  return {
    acknowledge: addDays(facts.receivedAt, settings.acknowledgeDays),
    assess: addDays(facts.receivedAt, settings.assessDays),
    resolve: addDays(facts.receivedAt, settings.resolveDays),
  };
}

/**
 * The running clock that runs out first. A voice that was set aside waits for
 * nothing; brought back, its clocks run on as if they had never stood.
 */
export function nextClock(
  clocks: readonly Clock[],
  state: Evidence['state'],
): Clock | undefined {
  if (state === 'set-aside') return undefined;
  return clocks
    .filter(clock => clock.stoppedAt === undefined)
    .reduce<Clock | undefined>(
      (first, clock) => (first && first.dueAt <= clock.dueAt ? first : clock),
      undefined,
    );
}

/** The clocks that an event stops: an acknowledgement the first, an answer all of them. */
export function clocksStoppedBy(
  event: 'acknowledgement' | 'answer' | 'link',
): readonly ClockName[] {
  switch (event) {
    case 'acknowledgement':
      return ['acknowledge'];
    case 'link':
      return ['assess'];
    default:
      return clockNames;
  }
}

function addDays(instant: string, days: number): string {
  return DateTime.fromISO(instant, { zone: 'utc' })
    .plus({ days })
    .toJSDate()
    .toISOString();
}
