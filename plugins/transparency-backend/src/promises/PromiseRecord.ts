import {
  PromiseState,
  PromiseSubject,
  PromiseUnit,
} from '@trust-portal/plugin-transparency-common';
import { BilingualText } from '@trust-portal/record-contracts';

/** What is promised. It never changes. */
export interface PromiseTerms {
  subject: PromiseSubject;
  /** A whole number of the unit. */
  value: number;
  unit: PromiseUnit;
  market: string;
  /** Absent: all that we sell in the market. */
  entityRef?: string;
  wording: BilingualText;
  /** A plain date in the market's zone. */
  inForceFrom: string;
  note?: string;
}

/** A promise with what has become of it. */
export interface PromiseRecord extends PromiseTerms {
  number: number;
  state: PromiseState;
  /** The last day, in the market's zone; absent until somebody gives it one. */
  inForceTo?: string;
  proposedBy: string;
  proposedAt: string;
  decidedBy?: string;
  decidedAt?: string;
  /** Why it was refused or ended. */
  reason?: string;
  version: number;
}
