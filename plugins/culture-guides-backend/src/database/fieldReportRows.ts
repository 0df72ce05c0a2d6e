import { fromBooleanColumn } from '@trust-portal/knex-store';
import {
  FieldReport,
  FieldReportState,
} from '@trust-portal/plugin-culture-guides-common';

export interface FieldReportRow {
  number: number;
  section_id: string;
  market: string;
  problem: string;
  text: string;
  quote: string | null;
  language: string;
  revision: number | null;
  state: string;
  closed: boolean | number;
  answer: string | null;
  answered_by: string | null;
  answered_at: string | null;
  fixed_in: number | null;
  owner: string;
  reported_by: string;
  reported_at: string;
  clock_started_at: string;
  working_days: number;
  calendar_version: number;
  due_on: string;
  evidence: string | null;
  version: number;
}

/** A report as it is stored; whether it is overdue and what a reader may do depends on the day and the reader. */
export interface FieldReportRecord
  extends Omit<FieldReport, 'id' | 'number' | 'overdue' | 'abilities'> {
  number: number;
  /** The revision that the reporter saw. */
  revision?: number;
  closed: boolean;
}

export function toFieldReport(row: FieldReportRow): FieldReportRecord {
  return {
    number: row.number,
    sectionId: row.section_id,
    market: row.market,
    problem: row.problem as FieldReport['problem'],
    text: row.text,
    quote: row.quote ?? undefined,
    language: row.language,
    revision: row.revision ?? undefined,
    state: row.state as FieldReportState,
    closed: fromBooleanColumn(row.closed),
    answer: row.answer ?? undefined,
    answeredBy: row.answered_by ?? undefined,
    answeredAt: row.answered_at ?? undefined,
    fixedIn: row.fixed_in ?? undefined,
    owner: row.owner,
    reportedBy: row.reported_by,
    reportedAt: row.reported_at,
    clock: {
      startedAt: row.clock_started_at,
      workingDays: row.working_days,
      calendarVersion: row.calendar_version,
      dueOn: row.due_on,
    },
    evidence: row.evidence ?? undefined,
    version: row.version,
  };
}
