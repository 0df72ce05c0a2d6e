import { invalidField } from '@trust-portal/http-contract';
import {
  FieldReport,
  FieldReportState,
} from '@trust-portal/plugin-culture-guides-common';

/** What may change of a report; null takes a value away. */
export interface FieldReportChanges {
  state?: FieldReportState;
  answer?: string | null;
  answeredBy?: string | null;
  answeredAt?: string | null;
  fixedIn?: number | null;
  clock?: FieldReport['clock'];
}

/** What changes when a report is opened again: a new clock, and no answer. The timeline keeps the old one. */
export function reopened(clock: FieldReport['clock']): FieldReportChanges {
  return {
    state: 'open',
    answer: null,
    answeredBy: null,
    answeredAt: null,
    fixedIn: null,
    clock,
  };
}

/**
 * What changes when a report is accepted, mended or declined.
 *
 * @throws InputError `not-fixed` for a revision that mended what is not mended.
 */
export function answered({
  to,
  answer,
  fixedIn,
  by,
  at,
}: {
  to: Exclude<FieldReportState, 'open'>;
  answer?: string;
  fixedIn?: number;
  /** A person's reference. */
  by: string;
  /** Instant. */
  at: string;
}): FieldReportChanges {
  if (fixedIn !== undefined && to !== 'fixed') {
    throw invalidField('body.fixedIn', 'not-fixed', 'is for what is mended');
  }
  return {
    state: to,
    answer: answer ?? null,
    answeredBy: by,
    answeredAt: at,
    fixedIn: fixedIn ?? null,
  };
}
