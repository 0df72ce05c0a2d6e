import { calendarPages } from './calendarPages';
import { fieldPages } from './fieldPages';
import { guidePages } from './guidePages';
import { launchPages } from './launchPages';
import type { PageEntry } from './PageEntry';
import { wordingPages } from './wordingPages';

/** Every page of the plugin; those with a tab in the order of the tabs. */
export const pages: PageEntry[] = [
  ...guidePages,
  ...calendarPages,
  ...wordingPages,
  ...launchPages,
  ...fieldPages,
];
