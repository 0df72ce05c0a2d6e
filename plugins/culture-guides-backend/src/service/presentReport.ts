import { FieldReport } from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { FieldReportRecord } from '../database/fieldReportRows';
import { formatReportId } from '../field/reportNumber';

/** A report as a reader sees it on a day. */
export function presentReport(
  record: FieldReportRecord,
  {
    caller,
    answers,
    today,
  }: {
    caller: Caller;
    /** Whether the reader may answer reports of the market. */
    answers: boolean;
    /** In the market. */
    today: string;
  },
): FieldReport {
  const { number, revision, closed, ...shown } = record;
  return {
    ...shown,
    id: formatReportId(number),
    number: revision,
    overdue: !closed && shown.clock.dueOn < today,
    abilities: {
      answer: answers,
      toEvidence: answers && shown.evidence === undefined,
      withdraw: !closed && shown.reportedBy === caller.actor,
    },
  };
}
