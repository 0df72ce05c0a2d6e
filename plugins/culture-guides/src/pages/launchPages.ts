import type { PageEntry } from './PageEntry';

/** Launches, and markets beside each other. */
export const launchPages: PageEntry[] = [];
