import { LoggerService } from '@backstage/backend-plugin-api';
import { MetricsServiceCounter } from '@backstage/backend-plugin-api/alpha';
import { EventsService } from '@backstage/plugin-events-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import {
  Clock,
  CommitListener,
  drainOutbox,
  OutboxMessage,
  OutboxPayload,
} from '@trust-portal/knex-store';
import { RecordEvent } from '@trust-portal/record-contracts';
import { Knex } from 'knex';
import { ChangeNotifier } from './ChangeNotifier';
import { RecentAnswers } from './RecentAnswers';
import { WaitingNotifications } from './WaitingNotifications';

export interface ChangeAnnouncerOptions {
  knex: Knex;
  events: EventsService;
  signals: SignalsService;
  /** The channel of live pages; signals on it carry a reference and no content. */
  signalChannel: string;
  notifier: ChangeNotifier;
  logger: LoggerService;
  clock?: Clock;
  /** Counts what was announced, by action. */
  changes?: MetricsServiceCounter<{ action: string }>;
  /** Counts that a change makes old. */
  recent?: RecentAnswers;
}

const batchSize = 100;
/** Changes that follow each other within so many milliseconds are announced together. */
const gatheringTime = 50;

/**
 * Publishes what committed transactions left in the outbox: an event for other plugins, a signal
 * without content for open pages, notifications for those whom it concerns.
 */
export class ChangeAnnouncer implements CommitListener {
  readonly #options: ChangeAnnouncerOptions;
  readonly #waiting: WaitingNotifications;
  #running: Promise<void> | undefined;
  #again = false;
  #gathering = false;

  constructor(options: ChangeAnnouncerOptions) {
    this.#options = options;
    this.#waiting = new WaitingNotifications(options);
  }

  /** Call it after each commit. It returns at once; what fails is tried again by the timer. */
  announce(): void {
    this.#options.recent?.forget();
    if (!this.#gathering) {
      this.#gathering = true;
      // What a process that ends did not announce, the next one does: it need not wait for this.
      setTimeout(() => this.#announceNow(), gatheringTime).unref();
    }
  }

  #announceNow(): void {
    this.#gathering = false;
    this.drain().catch(error => {
      this.#options.logger.warn('Could not announce changes yet', error);
    });
  }

  /** Publishes everything that waits now. */
  drain(): Promise<void> {
    if (this.#running) {
      // A row that was committed after the running drain has read is not to wait for the timer.
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#drainAll().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Tries again to notify of events for which that failed; call it by a timer. */
  retryNotifications(): Promise<void> {
    return this.#waiting.retryDue();
  }

  async #drainAll(): Promise<void> {
    let published: number;
    do {
      this.#again = false;
      published = await drainOutbox(
        this.#options.knex,
        message => this.#publish(message),
        { limit: batchSize },
      );
    } while (published === batchSize || this.#again);
  }

  async #publish({ topic, payload }: OutboxMessage): Promise<void> {
    const { event, actor } = payload as OutboxPayload;
    const { events, signals, signalChannel, notifier, logger } = this.#options;
    await events.publish({ topic, eventPayload: event });
    const change = event as unknown as RecordEvent;
    this.#options.changes?.add(1, { action: change.action });
    await signals.publish({
      recipients: { type: 'broadcast' },
      channel: signalChannel,
      message: { reference: change.reference, action: change.action },
    });
    try {
      await notifier.notify(change, actor);
    } catch (error) {
      logger.warn(`Could not notify anybody of event ${change.eventId} yet`, {
        error: String(error),
      });
      // The events behind this one must not wait for it.
      await this.#waiting.remember(payload as OutboxPayload);
    }
  }
}
