/**
 * Calendars as files: ICS feeds, ICS files of others, CSV.
 *
 * @packageDocumentation
 */
export * from './files/icsFeed';
export * from './files/readDaysCsv';
export * from './files/readIcs';
export * from './files/RejectedDay';
export * from './files/writeDaysCsv';
