import type { PageEntry } from './PageEntry';

/** Field reports and reading requests. */
export const fieldPages: PageEntry[] = [];
