import { invalidField, Page } from '@trust-portal/http-contract';
import { CursorCodec } from '@trust-portal/knex-store';
import {
  CalendarVersion,
  ImportResult,
  MarketCalendar,
  WorkingDayAnswer,
} from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { addWorkingDays } from '@trust-portal/working-calendar';
import { Knex } from 'knex';
import {
  Editor,
  withDayChanged,
  withDayRestored,
  withDays,
  withGap,
  withoutDay,
} from '../calendars/calendarEdits';
import { CalendarContent } from '../calendars/CalendarContent';
import { explainCount } from '../calendars/explainCount';
import { KeptCalendar } from '../calendars/KeptCalendar';
import { newDays } from '../calendars/newDays';
import { presentCalendar } from '../calendars/presentCalendar';
import { writeCalendarFile } from '../calendars/writeCalendarFile';
import { CalendarStore } from '../database/CalendarStore';
import { CalendarChanges } from './CalendarChanges';
import { aboutRequest, aboutRequestLater, fieldOfDay } from './calendarErrors';
import { CalendarReader } from './CalendarReader';
import {
  CalendarFile,
  CalendarFileQuery,
  CalendarImport,
  CalendarQuery,
  CalendarService,
  DayDraft,
  DayEdit,
  DayRemoval,
  GapEdit,
  WorkingDayQuestion,
} from './CalendarService';
import { importCalendarDays } from './importCalendarDays';

export interface DefaultCalendarServiceOptions {
  knex: Knex;
  cursors: CursorCodec;
  reader: CalendarReader;
  changes: CalendarChanges;
}

interface DayAddress {
  market: string;
  dayId: string;
}

/** Calendars without asking who may do what: nothing is editable unless the authorized service says so. */
export class DefaultCalendarService implements CalendarService {
  readonly #options: DefaultCalendarServiceOptions;

  constructor(options: DefaultCalendarServiceOptions) {
    this.#options = options;
  }

  async getCalendar(
    _caller: Caller,
    market: string,
    { version, year }: CalendarQuery,
  ): Promise<MarketCalendar> {
    const kept = await this.#options.reader.find(market, version);
    return presentCalendar(kept, { year, editable: false });
  }

  async listVersions(
    _caller: Caller,
    market: string,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<CalendarVersion>> {
    const { knex, cursors, reader } = this.#options;
    reader.requireMarket(market);
    const scope = { list: 'calendar-versions', market };
    const { items, last } = await new CalendarStore(knex).list(market, {
      limit,
      after: cursors.decode(scope, cursor),
    });
    return {
      items,
      nextCursor: last && cursors.encode(scope, last),
      // Versions have no holes.
      totalCount: cursor ? undefined : items[0]?.version ?? 0,
    };
  }

  addDay(
    caller: Caller,
    market: string,
    { day: { lastDate, ...day }, ...change }: DayDraft,
  ): Promise<MarketCalendar> {
    assertClaimable(caller, day.certainty);
    const days = newDays(day, lastDate);
    return this.#change(caller, market, change, (content, editor) =>
      withDays(content, days, editor),
    );
  }

  editDay(
    caller: Caller,
    { market, dayId }: DayAddress,
    { day, ...change }: DayEdit,
  ): Promise<MarketCalendar> {
    assertClaimable(caller, day.certainty);
    return this.#change(caller, market, change, (content, editor) =>
      withDayChanged(content, dayId, day, editor),
    );
  }

  removeDay(
    caller: Caller,
    { market, dayId }: DayAddress,
    change: DayRemoval,
  ): Promise<MarketCalendar> {
    return this.#change(caller, market, change, content =>
      withoutDay(content, dayId, change.reason),
    );
  }

  restoreDay(
    caller: Caller,
    { market, dayId }: DayAddress,
    change: DayRemoval,
  ): Promise<MarketCalendar> {
    return this.#change(caller, market, change, content =>
      withDayRestored(content, dayId),
    );
  }

  editGap(
    caller: Caller,
    market: string,
    { from, to, code, state, ...change }: GapEdit,
  ): Promise<MarketCalendar> {
    const { reason } = change;
    return this.#change(caller, market, change, content =>
      withGap(content, { from, to, code, state, reason }),
    );
  }

  importDays(
    caller: Caller,
    market: string,
    request: CalendarImport,
  ): Promise<ImportResult> {
    return importCalendarDays(this.#options, caller, { market, request });
  }

  async exportCalendar(
    _caller: Caller,
    marketId: string,
    { year, version, format, language }: CalendarFileQuery,
  ): Promise<CalendarFile> {
    const { reader } = this.#options;
    const market = reader.requireMarket(marketId);
    const kept = await reader.find(marketId, version);
    return writeCalendarFile(kept, { market, year, format, language });
  }

  async calculate(
    _caller: Caller,
    question: WorkingDayQuestion,
  ): Promise<WorkingDayAnswer> {
    const { market, start, workingDays, countFrom, cutOff } = question;
    const kept = await this.#findAsked(market, question.calendarVersion);
    const { working } = kept;
    return aboutRequest(
      field => (field === 'days' ? 'body.workingDays' : `body.${field}`),
      () =>
        explainCount(
          working,
          addWorkingDays({
            calendar: working,
            start,
            days: workingDays,
            countFrom,
            cutOff,
          }),
        ),
    );
  }

  /** The calendar that a body names: what it names wrongly is a wrong field. */
  async #findAsked(market: string, version?: number): Promise<KeptCalendar> {
    const { reader } = this.#options;
    try {
      return await reader.find(market, version);
    } catch (error) {
      if (error.name !== 'NotFoundError') throw error;
      throw version === undefined
        ? invalidField('body.market', 'unknown-market', error.message)
        : invalidField(
            'body.calendarVersion',
            'unknown-calendar-version',
            error.message,
          );
    }
  }

  async #change(
    caller: Caller,
    market: string,
    { baseVersion, reason }: { baseVersion: number; reason: string },
    edit: (content: CalendarContent, editor: Editor) => CalendarContent,
  ): Promise<MarketCalendar> {
    const { changes } = this.#options;
    const base = await changes.requireNewest(market, baseVersion);
    const next = await aboutRequestLater(fieldOfDay, () =>
      changes.apply({
        market,
        base,
        content: edit(base.content, changes.editor(caller.actor)),
        reason,
        by: caller.actor,
      }),
    );
    return presentCalendar(next, { editable: true });
  }
}

/** What a program says of a day was announced at most: that it holds is confirmed by a person. */
function assertClaimable(caller: Caller, certainty?: string): void {
  if (certainty === 'confirmed' && !caller.actor.startsWith('user:')) {
    throw invalidField(
      'body.day.certainty',
      'needs-a-person',
      'can be confirmed by a person only',
    );
  }
}
