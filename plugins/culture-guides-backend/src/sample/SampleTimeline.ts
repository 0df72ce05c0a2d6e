import { Clock } from '@trust-portal/knex-store';
import { addDays, dayIn } from '../guides/marketDays';

/**
 * What happens on one day of the sample, in this order and at these hours (UTC): a report comes after the text that it
 * is about, and is answered after the text that mends it.
 */
const hours = {
  'section-begun': 5,
  'text-submitted': 6,
  'text-approved': 7,
  'text-approved-by-legal': 8,
  'wording-proposed': 8,
  'wording-decided': 9,
  'section-reviewed': 10,
  'launch-prepared': 10,
  'item-signed': 11,
  'report-made': 12,
  'report-answered': 13,
  'launch-decided': 14,
  'reading-asked': 15,
  'text-read': 16,
  'reading-closed': 17,
  'text-drafted': 18,
} as const;

/** What happens, and so at which time of its day. */
export type SampleMoment = keyof typeof hours;

/**
 * The past of the sample database. Everything is first planned and then done in the order of time, so that numbers and
 * timelines grow as if people had worked with the portal for a year.
 */
export class SampleTimeline {
  readonly #now: Date;
  readonly #planned: Array<{ at: Date; happen: () => Promise<void> }> = [];
  #current: Date;

  constructor(now: Date) {
    this.#now = now;
    this.#current = now;
  }

  /** Stands at the moment of what is happening. */
  readonly clock: Clock = () => this.#current;

  /** A day before the day of loading, or after it with a negative number; plain date. */
  day(daysAgo: number): string {
    return addDays(dayIn('UTC', this.#now), -daysAgo);
  }

  plan(daysAgo: number, what: SampleMoment, happen: () => Promise<void>): void {
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
      this.#current = at;
      await happen();
    }
    this.#current = this.#now;
  }
}
