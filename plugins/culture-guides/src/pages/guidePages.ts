import type { PageEntry } from './PageEntry';

/** Markets, their guides, sections and texts. */
export const guidePages: PageEntry[] = [];
