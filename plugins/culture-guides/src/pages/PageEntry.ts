import type { ComponentType } from 'react';
import type { CultureGuidesTranslate } from '../translation';

/** One address below `/culture-guides` and the page that answers to it. */
export interface PageEntry {
  /** In the manner of React Router; empty for the first page. */
  path: string;
  /** Loaded when somebody goes there. */
  Component: ComponentType;
  /** Where the page has a tab of its own, what it says. */
  tab?: { label: (t: CultureGuidesTranslate) => string };
}
