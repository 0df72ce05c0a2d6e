import type { FieldReport } from '@trust-portal/plugin-culture-guides-common';

/** What the parts of the page of a report share. */
export interface ReportChange {
  report: FieldReport;
  /** Takes the report as a change answered it. */
  onChanged: (report: FieldReport) => void;
  /** Fetches it again, where somebody else changed it. */
  onReload: () => void;
}
