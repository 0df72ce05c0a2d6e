import { LoggerService } from '@backstage/backend-plugin-api';
import { MetricsServiceCounter } from '@backstage/backend-plugin-api/alpha';
import { EventsService } from '@backstage/plugin-events-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import {
  CommitListener,
  drainOutbox,
  OutboxMessage,
  OutboxPayload,
} from '@trust-portal/knex-store';
import { RecordEvent } from '@trust-portal/record-contracts';
import { Knex } from 'knex';
import { RecentAnswers } from './RecentAnswers';

/** Tells people about a change; it must bear being told twice. */
export interface ChangeNotifier {
  notify(event: RecordEvent, actor: string): Promise<void>;
}

export interface ChangeAnnouncerOptions {
  knex: Knex;
  events: EventsService;
  signals: SignalsService;
  /** The channel of live pages; signals on it carry a reference and no content. */
  signalChannel: string;
  notifier: ChangeNotifier;
  logger: LoggerService;
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
  #running: Promise<void> | undefined;
  #again = false;
  #gathering = false;

  constructor(options: ChangeAnnouncerOptions) {
    this.#options = options;
  }

  /** Call it after each commit. It returns at once; what fails is tried again by the timer. */
  announce(): void {
    this.#options.recent?.forget();
    if (this.#running) {
      this.#again = true;
    } else if (!this.#gathering) {
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
      // A portal without notifications still has to publish the events behind this one.
      logger.warn(`Could not notify anybody of event ${change.eventId}`, {
        error: String(error),
      });
    }
  }
}
