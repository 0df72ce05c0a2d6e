/**
 * Which days a market works, and when a promise or a deadline ends: pure
 * functions over a calendar value. Nothing here fetches or stores.
 *
 * @packageDocumentation
 */
export { addWorkingDays } from './addWorkingDays';
export type {
  AddWorkingDaysOptions,
  CountFrom,
  WorkingDaysResult,
} from './addWorkingDays';
export * from './calendarArithmetic';
export * from './CalendarDay';
export { CalendarError } from './CalendarError';
export type { CalendarIssue, CalendarProblem } from './CalendarError';
export { dayReasons } from './calendarIndex';
export type { DayReason } from './calendarIndex';
export type { CountGrounds, CountLine, CountStep } from './CountResult';
export * from './deadline';
export * from './explainDay';
export * from './mergeCalendar';
export { plainDateSchema } from './plainDate';
export { dayRollSchema, rollDay } from './rollDay';
export type { DayRoll } from './rollDay';
export * from './withoutCompanyClosures';
export * from './WorkingCalendar';
export * from './workingDaysBetween';
