import { Clock } from '@trust-portal/knex-store';
import { addDays, dayOf } from '../pains/days';

/**
 * What happens on one day of the sample, in this order and at these hours (UTC): a voice arrives
 * before the pain is reported that it is linked to, and a pain is closed after its last reading.
 */
const hours = {
  'voice-received': 5,
  'pain-reported': 7,
  'chain-written': 8,
  'reading-recorded': 9,
  'answer-proposed': 10,
  'voice-redacted': 10,
  'voice-linked': 11,
  'heard-too': 12,
  commented: 13,
  'reading-confirmed': 14,
  'answer-approved': 14,
  'answer-withdrawn': 15,
  'voice-answered': 15,
  'pain-transitioned': 16,
  'customer-told': 17,
  'customer-thanked': 18,
} as const;

export interface SampleMoment {
  /** Whole days before the day of loading. */
  daysAgo: number;
  what: keyof typeof hours;
}

/** Does what happened at a moment; the clock stands at it. */
export type SampleHappening = (clock: Clock) => Promise<void>;

/**
 * The past of the sample database. Everything is first planned and then done in the order of time,
 * so that numbers and timelines grow as if people had worked with the portal for a year.
 */
export class SampleTimeline {
  readonly #now: Date;
  readonly #planned: Array<{ at: Date; happen: SampleHappening }> = [];

  constructor(now: Date) {
    this.#now = now;
  }

  /** A day before the day of loading, or after it with a negative number; plain date. */
  day(daysAgo: number): string {
    return addDays(dayOf(this.#now), -daysAgo);
  }

  plan({ daysAgo, what }: SampleMoment, happen: SampleHappening): void {
    const hour = String(hours[what]).padStart(2, '0');
    // Not everything happens on the hour; the same minute for a whole day keeps its order.
    const minute = String((daysAgo * 37) % 60).padStart(2, '0');
    const planned = new Date(`${this.day(daysAgo)}T${hour}:${minute}:00.000Z`);
    const at = planned > this.#now ? this.#now : planned;
    this.#planned.push({ at, happen });
  }

  /** Lets everything happen, the oldest first; what shares its time keeps the order of planning. */
  async play(): Promise<void> {
    const inOrder = [...this.#planned].sort(
      (a, b) => a.at.getTime() - b.at.getTime(),
    );
    for (const { at, happen } of inOrder) {
      await happen(() => at);
    }
  }
}
