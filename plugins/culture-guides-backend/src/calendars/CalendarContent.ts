import {
  CalendarDay,
  MarketCalendar,
} from '@trust-portal/plugin-culture-guides-common';
import { WorkingCalendar } from '@trust-portal/working-calendar';

/** What a team can change of a day. */
export const dayFields = [
  'date',
  'kind',
  'name',
  'localName',
  'certainty',
  'source',
  'impact',
  'promotions',
] as const;
export type DayField = (typeof dayFields)[number];
export type DayContent = Pick<CalendarDay, DayField>;

/** A day that the team wrote, or a day of the library that it changed. */
export interface TeamDay extends DayContent {
  id: string;
  /**
   * Of a day of the library: what the team changed. The rest follows the library, so that notes about a feast do not
   * hold it on a day from which it was moved.
   */
  changed?: readonly DayField[];
  editedBy: string;
  editedAt: string;
}

/**
 * What a version of a calendar keeps: the library's calendar as it was, and what the team made of it. So each version
 * can be explained, and each change taken back, whatever the library computes today.
 */
export interface CalendarContent {
  /** Version 0, as the library gave it. */
  builtIn: WorkingCalendar;
  /** BCP 47 tag of the names in the market's own language that the team writes. */
  localLanguage: string;
  team: readonly TeamDay[];
  /** Ids of days of the library that contradict what the team wrote before the library knew them: the team is right. */
  yielded: readonly string[];
  removed: MarketCalendar['removed'];
  closedGaps: MarketCalendar['closedGaps'];
}
