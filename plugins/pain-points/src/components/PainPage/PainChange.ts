import type { PainDetail } from '@trust-portal/plugin-pain-points-common';

/** What a part of the page needs that changes the pain. */
export interface PainChange {
  pain: PainDetail;
  /** Takes the pain as the server answered it after a change. */
  onChanged: (pain: PainDetail) => void;
  /** Asks for the present state, for example after a stale version. */
  onReload: () => void;
}
