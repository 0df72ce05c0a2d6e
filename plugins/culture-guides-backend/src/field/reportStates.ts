import { conflict } from '@trust-portal/http-contract';
import { FieldReportState } from '@trust-portal/plugin-culture-guides-common';

/**
 * Where a report may go. What is mended at once need not be accepted before; only what is closed can be opened again.
 */
const following: Readonly<
  Record<FieldReportState, readonly FieldReportState[]>
> = {
  open: ['accepted', 'fixed', 'declined'],
  accepted: ['fixed', 'declined'],
  fixed: ['open'],
  declined: ['open'],
};

/** Whether nothing waits for the team any more, so that the clock stands still. */
export function isClosed(state: FieldReportState): boolean {
  return state === 'fixed' || state === 'declined';
}

/** @throws ConflictError `transition-not-possible` where the state does not lead there. */
export function assertReportCanBecome(
  from: FieldReportState,
  to: FieldReportState,
): void {
  if (!following[from].includes(to)) {
    throw conflict(
      'transition-not-possible',
      `A report that is ${from} cannot become ${to}`,
      { from, to },
    );
  }
}

/** What a person is to a report. */
export interface ReportPerson {
  isReporter: boolean;
  /** May answer reports of the market. */
  answers: boolean;
}

/** The reporter may take back what is open and open again what is closed; the rest is the team's to say. */
export function mayBring(
  { isReporter, answers }: ReportPerson,
  from: FieldReportState,
  to: FieldReportState,
): boolean {
  const isOwnWord = isClosed(from) ? to === 'open' : to === 'declined';
  return answers || (isReporter && isOwnWord);
}
