import { Page } from '@trust-portal/http-contract';
import {
  calendarEditPermission,
  CalendarVersion,
  guideReadPermission,
  ImportResult,
  MarketCalendar,
  WorkingDayAnswer,
} from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { MarketAccess } from '../permissions/MarketAccess';
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

/** Everyone who reads guides reads calendars; a team edits those of its markets. */
export class AuthorizedCalendarService implements CalendarService {
  readonly #service: CalendarService;
  readonly #access: MarketAccess;
  readonly #reader: CalendarReader;

  constructor(options: {
    service: CalendarService;
    access: MarketAccess;
    reader: CalendarReader;
  }) {
    this.#service = options.service;
    this.#access = options.access;
    this.#reader = options.reader;
  }

  async getCalendar(
    caller: Caller,
    market: string,
    query: CalendarQuery,
  ): Promise<MarketCalendar> {
    await this.#requireReader(caller);
    const [calendar, [mayEdit]] = await Promise.all([
      this.#service.getCalendar(caller, market, query),
      this.#access.allowsIn(caller, [calendarEditPermission], market),
    ]);
    // Edits are made on the newest version, and the page says so with the one that it was asked for.
    return { ...calendar, editable: mayEdit && query.version === undefined };
  }

  async listVersions(
    caller: Caller,
    market: string,
    query: { limit: number; cursor?: string },
  ): Promise<Page<CalendarVersion>> {
    await this.#requireReader(caller);
    return this.#service.listVersions(caller, market, query);
  }

  async addDay(
    caller: Caller,
    market: string,
    draft: DayDraft,
  ): Promise<MarketCalendar> {
    await this.#requireEditor(caller, market);
    return this.#service.addDay(caller, market, draft);
  }

  async editDay(
    caller: Caller,
    day: { market: string; dayId: string },
    edit: DayEdit,
  ): Promise<MarketCalendar> {
    await this.#requireEditor(caller, day.market);
    return this.#service.editDay(caller, day, edit);
  }

  async removeDay(
    caller: Caller,
    day: { market: string; dayId: string },
    removal: DayRemoval,
  ): Promise<MarketCalendar> {
    await this.#requireEditor(caller, day.market);
    return this.#service.removeDay(caller, day, removal);
  }

  async restoreDay(
    caller: Caller,
    day: { market: string; dayId: string },
    restoration: DayRemoval,
  ): Promise<MarketCalendar> {
    await this.#requireEditor(caller, day.market);
    return this.#service.restoreDay(caller, day, restoration);
  }

  async editGap(
    caller: Caller,
    market: string,
    edit: GapEdit,
  ): Promise<MarketCalendar> {
    await this.#requireEditor(caller, market);
    return this.#service.editGap(caller, market, edit);
  }

  async importDays(
    caller: Caller,
    market: string,
    request: CalendarImport,
  ): Promise<ImportResult> {
    await this.#requireEditor(caller, market);
    return this.#service.importDays(caller, market, request);
  }

  async exportCalendar(
    caller: Caller,
    market: string,
    query: CalendarFileQuery,
  ): Promise<CalendarFile> {
    await this.#requireReader(caller);
    return this.#service.exportCalendar(caller, market, query);
  }

  async calculate(
    caller: Caller,
    question: WorkingDayQuestion,
  ): Promise<WorkingDayAnswer> {
    await this.#requireReader(caller);
    return this.#service.calculate(caller, question);
  }

  #requireReader(caller: Caller): Promise<void> {
    return this.#access.require(caller, guideReadPermission);
  }

  async #requireEditor(caller: Caller, market: string): Promise<void> {
    await this.#requireReader(caller);
    this.#reader.requireMarket(market);
    await this.#access.assertMarket(caller, calendarEditPermission, market);
  }
}
