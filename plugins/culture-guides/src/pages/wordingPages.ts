import type { PageEntry } from './PageEntry';

/** Terms, do and don’t, and the check of a text against them. */
export const wordingPages: PageEntry[] = [];
