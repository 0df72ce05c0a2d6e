/**
 * Calendars computed from `date-holidays` and, for China, read from
 * `chinese-days`. Apart, because their data weighs megabytes: for backends only.
 *
 * @packageDocumentation
 */
export * from './builtIn/builtInCalendar';
export * from './builtIn/weekendOf';
