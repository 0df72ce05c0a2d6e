import { LoggerService } from '@backstage/backend-plugin-api';
import {
  Clock,
  fromJsonColumn,
  nowInstant,
  OutboxPayload,
  toJsonColumn,
} from '@trust-portal/knex-store';
import { RecordEvent } from '@trust-portal/record-contracts';
import { Knex } from 'knex';
import { ChangeNotifier } from './ChangeNotifier';

export interface WaitingNotificationsOptions {
  knex: Knex;
  notifier: ChangeNotifier;
  logger: LoggerService;
  clock?: Clock;
}

interface WaitingRow {
  event_id: string;
  payload: string;
  attempts: number;
  created_at: string;
}

const table = 'waiting_notification';
const batchSize = 50;
/** Milliseconds until the second attempt; each further one waits twice as long. */
const shortestDelay = 10_000;
const longestDelay = 3_600_000;
/** Nobody is helped by news that are older, in milliseconds. */
const longestWait = 24 * 3_600_000;

/**
 * Events of which nobody could be notified yet. They wait beside the outbox, so that they do not
 * hold back the events behind them, and are tried again for a day.
 *
 * The plugin's migration creates the table: `waiting_notification` with `event_id` (text, primary
 * key), `payload` (text, JSON), `attempts` (integer), `next_attempt_at` and `created_at` (text), all
 * NOT NULL, and an index on `next_attempt_at`.
 */
export class WaitingNotifications {
  readonly #options: WaitingNotificationsOptions;

  constructor(options: WaitingNotificationsOptions) {
    this.#options = options;
  }

  /** Keeps an event whose first attempt failed. An event that waits already goes on waiting. */
  async remember(payload: OutboxPayload): Promise<void> {
    await this.#options
      .knex(table)
      .insert({
        event_id: eventOf(payload).eventId,
        payload: toJsonColumn(payload),
        attempts: 1,
        next_attempt_at: this.#instantIn(shortestDelay),
        created_at: nowInstant(this.#options.clock),
      })
      .onConflict('event_id')
      .ignore();
  }

  /** Tries again what is due. What fails once more waits longer; one failure holds up no other. */
  async retryDue(): Promise<void> {
    const now = nowInstant(this.#options.clock);
    let rows: WaitingRow[];
    do {
      rows = await this.#options
        .knex(table)
        .where('next_attempt_at', '<=', now)
        .orderBy('next_attempt_at')
        .limit(batchSize);
      for (const row of rows) {
        if (await this.#claim(row)) await this.#retry(row);
      }
    } while (rows.length === batchSize);
  }

  /** Other replicas look at the same rows: who counts the attempt makes it. */
  async #claim({ event_id, attempts }: WaitingRow): Promise<boolean> {
    const delay = Math.min(shortestDelay * 2 ** attempts, longestDelay);
    const claimed = await this.#options
      .knex(table)
      .where({ event_id, attempts })
      .update({
        attempts: attempts + 1,
        next_attempt_at: this.#instantIn(delay),
      });
    return claimed === 1;
  }

  async #retry(row: WaitingRow): Promise<void> {
    const { notifier, logger } = this.#options;
    const payload = fromJsonColumn<OutboxPayload>(row.payload);
    try {
      await notifier.notify(eventOf(payload), payload.actor);
      await this.#forget(row);
    } catch (error) {
      const waited =
        Date.parse(this.#instantIn(0)) - Date.parse(row.created_at);
      if (waited < longestWait) {
        logger.warn(`Could not yet notify anybody of event ${row.event_id}`, {
          error: String(error),
        });
        return;
      }
      logger.error(
        `Gave up notifying of event ${row.event_id} after ${
          row.attempts + 1
        } attempts`,
        { error: String(error) },
      );
      await this.#forget(row);
    }
  }

  async #forget({ event_id }: WaitingRow): Promise<void> {
    await this.#options.knex(table).where({ event_id }).delete();
  }

  #instantIn(milliseconds: number): string {
    const now = Date.parse(nowInstant(this.#options.clock));
    return new Date(now + milliseconds).toISOString();
  }
}

function eventOf({ event }: OutboxPayload): RecordEvent {
  // Whoever wrote the outbox row wrote an event: see `createActivityRecorder`.
  return event as unknown as RecordEvent;
}
