import { evidencePages } from './evidencePages';
import type { PageEntry } from './PageEntry';
import { painPages } from './painPages';
import { reportPages } from './reportPages';

/** Every page of the plugin; those with a tab in the order of the tabs. */
export const pages: PageEntry[] = [
  ...painPages,
  ...evidencePages,
  ...reportPages,
];
