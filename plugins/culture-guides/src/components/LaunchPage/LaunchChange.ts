import type { Launch } from '@trust-portal/plugin-culture-guides-common';

/** What the parts of the page of a launch share. */
export interface LaunchChange {
  launch: Launch;
  /** Takes the launch as a change answered it. */
  onChanged: (launch: Launch) => void;
  /** Fetches it again, where somebody else changed it. */
  onReload: () => void;
}
