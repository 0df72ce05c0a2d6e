import {
  Clock,
  CommitListener,
  inTransaction,
  nowInstant,
  StaleVersionError,
} from '@trust-portal/knex-store';
import { cultureGuidesReference } from '@trust-portal/plugin-culture-guides-common';
import { Knex } from 'knex';
import { CalendarContent } from '../calendars/CalendarContent';
import { Editor } from '../calendars/calendarEdits';
import {
  calendarHash,
  compareCalendars,
  isSameCalendar,
  keepCalendar,
  KeptCalendar,
} from '../calendars/KeptCalendar';
import { recordActivity } from '../database/activity';
import { CalendarStore } from '../database/CalendarStore';
import { CalendarReader } from './CalendarReader';

/** A change of a calendar, and what it is based on. */
export interface CalendarChange {
  market: string;
  /** The newest version, on which the change is based; undefined for a market without a calendar. */
  base: KeptCalendar | undefined;
  content: CalendarContent;
  /** Why; a code where nobody wrote it. */
  reason: string;
  by: string;
  /** Nobody is told, for example of sample content. */
  quiet?: boolean;
}

/** Makes new versions of calendars: one after the other, and each with its activity. */
export class CalendarChanges {
  readonly #options: {
    knex: Knex;
    clock: Clock;
    announcer: CommitListener;
    reader: CalendarReader;
  };

  constructor(options: {
    knex: Knex;
    clock: Clock;
    announcer: CommitListener;
    reader: CalendarReader;
  }) {
    this.#options = options;
  }

  /**
   * The newest calendar, when that is the one that an edit was based on.
   *
   * @throws NotFoundError when there is no such market; StaleVersionError when there is a newer version.
   */
  async requireNewest(
    market: string,
    baseVersion: number,
  ): Promise<KeptCalendar> {
    const newest = await this.#options.reader.findNewest(market);
    if (newest.version !== baseVersion)
      throw stale(baseVersion, newest.version);
    return newest;
  }

  /** Who edits, as days note it. */
  editor(by: string): Editor {
    return { by, at: nowInstant(this.#options.clock) };
  }

  /**
   * Keeps the change as the next version. A change that changes nothing makes no version.
   *
   * @returns the newest version afterwards.
   * @throws CalendarError when days contradict each other; StaleVersionError when somebody else was first.
   */
  async apply(change: CalendarChange): Promise<KeptCalendar> {
    const { market, base } = change;
    if (base && isSameCalendar(base.content, change.content)) return base;
    const next = await inTransaction(this.#options, tx =>
      this.applyWithin(tx, change),
    );
    if (next) return next;
    const current = await this.#options.reader.newestVersion(market);
    throw stale(base?.version ?? 0, current);
  }

  /** As {@link CalendarChanges.apply}, within a transaction of the caller; undefined when somebody else was first. */
  async applyWithin(
    tx: Knex,
    { market, base, content, reason, by, quiet }: CalendarChange,
  ): Promise<KeptCalendar | undefined> {
    const { clock } = this.#options;
    const version = (base?.version ?? 0) + 1;
    const at = nowInstant(clock);
    const next = keepCalendar({ market, version, at, content });
    const difference = compareCalendars(base ?? { days: [] }, next);
    const inserted = await new CalendarStore(tx).insert(
      market,
      { version, reason, ...difference, by, at, hash: calendarHash(next) },
      content,
    );
    if (!inserted) return undefined;
    await recordActivity(
      tx,
      {
        actor: by,
        record: cultureGuidesReference('calendar', market),
        action: 'calendar-changed',
        // Reasons that nobody wrote are codes: the sentence of the action says them.
        ...(by === 'system' ? {} : { note: reason }),
        details: {
          market,
          version,
          ...difference,
          ...(by === 'system' && { reason }),
        },
      },
      { clock, quiet },
    );
    return next;
  }
}

function stale(base: number, current: number): StaleVersionError {
  return new StaleVersionError(
    `The edit was based on version ${base}, and version ${current} is the newest`,
    current,
  );
}
