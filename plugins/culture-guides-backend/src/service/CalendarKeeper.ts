import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock, StaleVersionError } from '@trust-portal/knex-store';
import { PortalVocabulary } from '@trust-portal/portal-vocabulary';
import { CalendarError, WorkingCalendar } from '@trust-portal/working-calendar';
import { builtInCalendar } from '@trust-portal/working-calendar/built-in';
import { Knex } from 'knex';
import { newCalendar, withLibraryCalendar } from '../calendars/calendarEdits';
import { CalendarStore } from '../database/CalendarStore';
import { dayIn } from '../guides/marketDays';
import { setImmediate } from 'node:timers/promises';
import { CalendarChanges } from './CalendarChanges';
import { CalendarReader } from './CalendarReader';

const firstYear = 2024;
const yearsAhead = 2;

/** Why the portal itself made a version. */
type KeeperReason = 'first-version' | 'library-changed';

/**
 * Gives each market its first calendar, and follows the data libraries: a new release or a new year makes a new
 * version, in which everything that the team said still holds.
 */
export class CalendarKeeper {
  readonly #options: {
    knex: Knex;
    clock: Clock;
    logger: LoggerService;
    vocabulary: Pick<PortalVocabulary, 'markets'>;
    reader: CalendarReader;
    changes: CalendarChanges;
  };

  constructor(options: {
    knex: Knex;
    clock: Clock;
    logger: LoggerService;
    vocabulary: Pick<PortalVocabulary, 'markets'>;
    reader: CalendarReader;
    changes: CalendarChanges;
  }) {
    this.#options = options;
  }

  /** Makes the calendars that do not exist yet. */
  async createMissing(): Promise<void> {
    const { knex, vocabulary, changes } = this.#options;
    for (const market of vocabulary.markets) {
      const version = await new CalendarStore(knex).newestVersion(market.id);
      if (version !== undefined) continue;
      await this.#unlessOvertaken(() =>
        changes.apply({
          market: market.id,
          base: undefined,
          content: newCalendar(this.#builtIn(market), market.languages[0]),
          reason: 'first-version' satisfies KeeperReason,
          by: 'system',
          quiet: true,
        }),
      );
    }
  }

  /** Makes a new version of each calendar of which the libraries now know other days. */
  async refresh(): Promise<void> {
    const { vocabulary, reader, changes, logger } = this.#options;
    await this.createMissing();
    for (const market of vocabulary.markets) {
      // Computing holidays keeps the process busy, and SQLite answers without a pause: requests come in between markets.
      await setImmediate();
      const base = await reader.findNewest(market.id);
      const content = withLibraryCalendar(base.content, this.#builtIn(market));
      try {
        await this.#unlessOvertaken(() =>
          changes.apply({
            market: market.id,
            base,
            content,
            reason: 'library-changed' satisfies KeeperReason,
            by: 'system',
          }),
        );
      } catch (error) {
        if (!(error instanceof CalendarError)) throw error;
        // The other markets must not wait for the team that has to look at this.
        logger.warn(
          `The calendar of ${market.id} could not follow the library: ${error.message}`,
        );
      }
    }
  }

  #builtIn({
    id,
    timeZone,
  }: {
    id: string;
    timeZone: string;
  }): WorkingCalendar {
    const year = Number(dayIn(timeZone, this.#options.clock()).slice(0, 4));
    return builtInCalendar({
      market: id,
      timeZone,
      fromYear: firstYear,
      toYear: year + yearsAhead,
    });
  }

  /** Another replica may do the same at this moment: what it wrote is the same, or is looked at the next day. */
  async #unlessOvertaken(change: () => Promise<unknown>): Promise<void> {
    try {
      await change();
    } catch (error) {
      if (!(error instanceof StaleVersionError)) throw error;
    }
  }
}
