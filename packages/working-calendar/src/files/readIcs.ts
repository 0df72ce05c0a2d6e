import type { CalendarLanguage, Certainty, DayKind } from '../CalendarDay';
import { refusal } from '../CalendarError';
import { toDayNumber, toPlainDate } from '../plainDate';
import { slugOf } from '../slugOf';
import type { JCalProperty } from './contentLines';
import { toSingleLine } from './contentLines';
import { IcsEvent, readEvents } from './icsEvents';
import { ownProperties, UID_DOMAIN } from './icsFeed';
import type { ReadDays, RejectedDay, RejectionCode } from './RejectedDay';
import { toCalendarDay } from './toCalendarDay';

/** The longest event that is taken for days off; what is longer is a mistake. */
const MOST_DAYS = 31;

/** What {@link readIcs} takes for granted where the file does not say. */
export interface ReadIcsOptions {
  /** The market whose ids the file may carry, ISO alpha-2, lower case. */
  market: string;
  /** The language of the file's names. */
  language: CalendarLanguage;
  kind: DayKind;
  certainty: Certainty;
  source?: string;
}

type FieldName = keyof typeof ownProperties;

const fieldNames: Readonly<Record<string, string>> = {
  date: 'DTSTART',
  name: 'SUMMARY',
  'name.en': 'SUMMARY',
  'name.zh': 'SUMMARY',
  id: 'UID',
};

class EventReader {
  readonly #event: IcsEvent;

  constructor(event: IcsEvent) {
    this.#event = event;
  }

  find(name: string): { line: number; property: JCalProperty } | undefined {
    return this.#event.properties.find(({ property }) => property[0] === name);
  }

  text(name: string): string | undefined {
    const value = this.find(name)?.property[3];
    return typeof value === 'string'
      ? toSingleLine(value) || undefined
      : undefined;
  }

  own(field: FieldName): string | undefined {
    return this.text(ownProperties[field]);
  }

  /** The days from DTSTART to DTEND (exclusive) as numbers, or why there are none. */
  days(): number[] | RejectedDay {
    const reject = (
      field: string,
      code: RejectionCode,
      line = this.#event.line,
    ): RejectedDay => ({ line, field, code });
    const start = this.find('dtstart');
    if (!start) return reject('DTSTART', 'start-missing');
    if (this.find('rrule') || this.find('rdate')) {
      return reject('RRULE', 'recurring-event');
    }
    if (start.property[2] !== 'date') {
      return reject('DTSTART', 'not-all-day', start.line);
    }
    const first = toDayNumber(String(start.property[3]));
    if (first === undefined) {
      return reject('DTSTART', 'day-does-not-exist', start.line);
    }
    const end = this.#end(first);
    if (end.day === undefined) {
      return reject(end.field, 'day-does-not-exist', end.line);
    }
    if (end.day < first) return reject(end.field, 'end-before-start', end.line);
    if (end.day - first > MOST_DAYS) {
      return reject(end.field, 'too-long', end.line);
    }
    // Some programs write an end equal to the start for a single day.
    const count = Math.max(1, end.day - first);
    return Array.from({ length: count }, (_, offset) => first + offset);
  }

  #end(first: number): { field: string; line?: number; day?: number } {
    const end = this.find('dtend');
    if (end) {
      return {
        field: 'DTEND',
        line: end.line,
        day: toDayNumber(String(end.property[3]).slice(0, 10)),
      };
    }
    const duration = this.find('duration');
    if (!duration) return { field: 'DTSTART', day: first + 1 };
    const [, weeks, days] =
      /^P(?:(\d+)W)?(?:(\d+)D)?(?:T0[HMS])?$/i.exec(
        String(duration.property[3]),
      ) ?? [];
    return {
      field: 'DURATION',
      line: duration.line,
      day:
        weeks || days
          ? first + Number(weeks ?? 0) * 7 + Number(days ?? 0)
          : undefined,
    };
  }
}

/** The id that our own feed wrote, or one made of the event's name. */
function baseId(reader: EventReader, market: string, name: string) {
  const [local, domain] = (reader.text('uid') ?? '').split('@');
  return domain === UID_DOMAIN && local.startsWith(`${market}-`)
    ? { id: local.slice(market.length + 1), ours: true }
    : { id: slugOf(name), ours: false };
}

function toValues(
  event: IcsEvent,
  options: ReadIcsOptions,
): unknown[] | RejectedDay {
  const reader = new EventReader(event);
  const days = reader.days();
  if (!Array.isArray(days)) return days;
  const summary = reader.text('summary');
  const nameEn = reader.own('nameEn');
  const nameZh = reader.own('nameZh');
  const name =
    nameEn || nameZh
      ? { en: nameEn, zh: nameZh }
      : { [options.language]: summary };
  const { id, ours } = baseId(reader, options.market, summary ?? '');
  const localName = reader.own('localName');
  const language = reader.find(ownProperties.localName)?.property[1].language;
  return days.map(day => ({
    id: ours && days.length === 1 ? id : `${id}-${toPlainDate(day)}`,
    date: toPlainDate(day),
    kind: reader.own('kind') ?? options.kind,
    name,
    localName: localName ? { language, text: localName } : undefined,
    certainty: reader.own('certainty') ?? options.certainty,
    source: reader.own('source') ?? options.source,
    note: reader.own('note'),
  }));
}

/**
 * Reads the all-day events of an iCalendar file as days; an event of several
 * days becomes a row per day. Good events are taken, each bad one is named with
 * its line. Events of our own feed keep their ids and kinds; for others
 * `options` says what they are.
 *
 * @throws CalendarError with `no-calendar-file`, naming the line.
 */
export function readIcs(file: string, options: ReadIcsOptions): ReadDays {
  const result: ReadDays = { days: [], lines: [], rejected: [] };
  const ids = new Set<string>();
  if (file.trim() === '') {
    throw refusal('no-calendar-file', 'line 1', 'is empty');
  }
  for (const event of readEvents(file)) {
    for (const line of event.unreadable) {
      result.rejected.push({ line, field: 'VEVENT', code: 'line-unreadable' });
    }
    const values = toValues(event, options);
    if (!Array.isArray(values)) {
      result.rejected.push(values);
      continue;
    }
    for (const value of values) {
      const read = toCalendarDay(value, event.line, fieldNames);
      if ('rejected' in read) {
        result.rejected.push(...read.rejected);
      } else if (ids.has(read.day.id)) {
        result.rejected.push({
          line: event.line,
          field: 'UID',
          code: 'duplicate-day-id',
        });
      } else {
        ids.add(read.day.id);
        result.days.push(read.day);
        result.lines.push(event.line);
      }
    }
  }
  return result;
}
