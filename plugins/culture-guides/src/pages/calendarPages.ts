import type { PageEntry } from './PageEntry';

/** Holidays and working days. */
export const calendarPages: PageEntry[] = [];
