import type {
  FieldReport,
  FieldReportState,
} from '@trust-portal/plugin-culture-guides-common';

/** What a person can do about a report. */
export type ReportStep = 'accept' | 'fix' | 'decline' | 'withdraw' | 'reopen';

/** Which state each step leads to. */
export const stateAfter: Readonly<Record<ReportStep, FieldReportState>> = {
  accept: 'accepted',
  fix: 'fixed',
  decline: 'declined',
  withdraw: 'declined',
  reopen: 'open',
};

/** Steps without which an answer is nothing. */
export const needsWords: ReadonlySet<ReportStep> = new Set([
  'decline',
  'withdraw',
]);

/**
 * What the reader may do: the team answers; whoever reported takes back what
 * is open, and opens again what is closed.
 */
export function stepsOf(
  { state, abilities, reportedBy }: FieldReport,
  reader: string | undefined,
): ReportStep[] {
  const closed = state === 'fixed' || state === 'declined';
  const isReporter = reader === reportedBy;
  if (closed) return abilities.answer || isReporter ? ['reopen'] : [];
  return [
    ...(abilities.answer
      ? ([...(state === 'open' ? ['accept'] : []), 'fix', 'decline'] as const)
      : []),
    ...(abilities.withdraw ? (['withdraw'] as const) : []),
  ] as ReportStep[];
}
