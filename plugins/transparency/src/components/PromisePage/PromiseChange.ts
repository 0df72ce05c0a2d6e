import type { CustomerPromise } from '@trust-portal/plugin-transparency-common';

/** A dialog that changes a promise. */
export interface PromiseChange {
  promise: CustomerPromise;
  /** Takes what the change answered. */
  onDone: (promise: CustomerPromise) => void;
  /** Fetches the promise again, where somebody else changed it. */
  onReload: () => void;
  onClose: () => void;
}
