import type { SectionDetail } from '@trust-portal/plugin-culture-guides-common';

/** What every part of the page gets: the section, and what to do after a change. */
export interface SectionChange {
  section: SectionDetail;
  onChanged: (section: SectionDetail) => void;
  onReload: () => void;
}
