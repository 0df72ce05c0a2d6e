import { CalendarDay, CalendarLanguage, dayName } from '../CalendarDay';
import { refusal } from '../CalendarError';
import { addCalendarDays } from '../calendarArithmetic';
import type { WorkingCalendar } from '../WorkingCalendar';
import { JCalProperty, toSingleLine, writeProperty } from './contentLines';
import { icsTexts } from './icsTexts';

/** What makes the ids of our events ours; it is a name, not an address. */
export const UID_DOMAIN = 'working-calendar.trust-portal';

/** Own properties, by which {@link readIcs} gives the same rows back. */
export const ownProperties = {
  kind: 'x-trust-portal-kind',
  certainty: 'x-trust-portal-certainty',
  nameEn: 'x-trust-portal-name-en',
  nameZh: 'x-trust-portal-name-zh',
  localName: 'x-trust-portal-local-name',
  source: 'x-trust-portal-source',
  note: 'x-trust-portal-note',
} as const;

/** What {@link icsFeed} needs. */
export interface IcsFeedOptions {
  /** The language of names and notes; a name that does not exist in it is marked. */
  language: CalendarLanguage;
  /** What readers' calendars call the feed. */
  name: string;
  /** When the calendar's version was made, ISO 8601; the same version gives the same bytes. */
  stampedAt: string;
}

function text(
  name: string,
  value: string,
  parameters: Record<string, string> = {},
): JCalProperty {
  return [name, parameters, 'text', toSingleLine(value)];
}

function describe(day: CalendarDay, language: CalendarLanguage): string {
  const texts = icsTexts[language];
  return [
    `${texts.kinds[day.kind]}${language === 'zh' ? '。' : '.'}`,
    texts.certainties[day.certainty],
    ...(day.note ? [texts.mayMove] : []),
  ].join(language === 'zh' ? '' : ' ');
}

function toEvent(
  day: CalendarDay,
  calendar: WorkingCalendar,
  language: CalendarLanguage,
  stamp: string,
): JCalProperty[] {
  const name = dayName(day, language);
  const optional: Array<[string, string | undefined]> = [
    [ownProperties.nameEn, day.name.en],
    [ownProperties.nameZh, day.name.zh],
    [ownProperties.source, day.source],
    [ownProperties.note, day.note],
  ];
  return [
    text('uid', `${calendar.market}-${day.id}@${UID_DOMAIN}`),
    ['dtstamp', {}, 'date-time', stamp],
    ['sequence', {}, 'integer', String(calendar.version)],
    ['dtstart', {}, 'date', day.date],
    ['dtend', {}, 'date', addCalendarDays(day.date, 1)],
    text('summary', name.text, { language: name.language }),
    text('description', describe(day, language)),
    text('categories', icsTexts[language].kinds[day.kind]),
    text('status', day.certainty === 'computed' ? 'TENTATIVE' : 'CONFIRMED'),
    text('transp', 'TRANSPARENT'),
    text(ownProperties.kind, day.kind),
    text(ownProperties.certainty, day.certainty),
    ...optional.flatMap(([key, value]) =>
      value === undefined ? [] : [text(key, value)],
    ),
    ...(day.localName
      ? [
          text(ownProperties.localName, day.localName.text, {
            language: toSingleLine(day.localName.language),
          }),
        ]
      : []),
  ];
}

/**
 * The days of a calendar as an iCalendar feed (RFC 5545): one all-day event per
 * row, under an id that stays when the row is moved, renamed or confirmed. It
 * names whose data the rows were derived from. No text can break out of its line.
 *
 * @throws CalendarError with `instant-invalid` when `stampedAt` is no instant.
 */
export function icsFeed(
  calendar: WorkingCalendar,
  options: IcsFeedOptions,
): string {
  const { language, name, stampedAt } = options;
  const milliseconds = Date.parse(stampedAt);
  if (Number.isNaN(milliseconds)) {
    throw refusal(
      'instant-invalid',
      'stampedAt',
      'must be an instant such as 2026-02-28T09:30:00Z',
    );
  }
  const stamp = `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
  const attribution = calendar.attributions
    .map(source =>
      icsTexts[language].derivedFrom(source.name, source.licence, source.url),
    )
    .join(' ');
  const head: JCalProperty[] = [
    text('version', '2.0'),
    text('prodid', '-//Trust Portal//Working calendar//EN'),
    text('calscale', 'GREGORIAN'),
    text('method', 'PUBLISH'),
    text('x-wr-calname', name),
    ...(attribution ? [text('x-wr-caldesc', attribution)] : []),
  ];
  const lines = [
    'BEGIN:VCALENDAR',
    ...head.map(writeProperty),
    ...calendar.days.flatMap(day => [
      'BEGIN:VEVENT',
      ...toEvent(day, calendar, language, stamp).map(writeProperty),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}
