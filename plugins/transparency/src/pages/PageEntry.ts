import type { ComponentType } from 'react';
import type { TransparencyTranslate } from '../translation';

/** One address below `/transparency` and the page that answers to it. */
export interface PageEntry {
  /** In the manner of React Router. */
  path: string;
  /** Loaded when somebody goes there. */
  Component: ComponentType;
  /** Where the page has a tab of its own, what it says. */
  tab?: { label: (t: TransparencyTranslate) => string };
}
