import {
  applyKeyset,
  compareAndSet,
  KeysetColumn,
  KeysetValue,
  takePage,
} from '@trust-portal/knex-store';
import {
  FieldReport,
  fieldReportListQuerySchema,
} from '@trust-portal/plugin-culture-guides-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { FieldReportChanges } from '../field/reportChanges';
import { isClosed } from '../field/reportStates';
import {
  FieldReportRecord,
  FieldReportRow,
  toFieldReport,
} from './fieldReportRows';

/** Which reports a list is about. */
export interface FieldReportFilter
  extends Omit<
    z.output<typeof fieldReportListQuerySchema>,
    'limit' | 'cursor' | 'own'
  > {
  /** Only what this person reported. */
  reportedBy?: string;
}

/** A report as it is made. */
export interface NewFieldReport
  extends Pick<
    FieldReport,
    | 'sectionId'
    | 'market'
    | 'problem'
    | 'text'
    | 'quote'
    | 'language'
    | 'number'
    | 'owner'
    | 'reportedBy'
    | 'reportedAt'
    | 'clock'
  > {}

const order: KeysetColumn[] = ['closed', 'due_on', 'number'].map(column => ({
  column: `field_report.${column}`,
  direction: 'asc',
}));
/** The same report sent so soon after is a second press of the button. */
const repeatedWithin = 10 * 60_000;
/** Keeps an answer under a megabyte: a Chinese character has three bytes. */
const pageWeight = {
  weightOf: ({ text, quote, answer }: FieldReportRow) =>
    text.length + (quote ?? '').length + (answer ?? '').length,
  maximum: 250_000,
};

/** What readers say about guides. Bound to a database, or to the transaction of a change. */
export class FieldReportStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async insert(report: NewFieldReport): Promise<FieldReportRecord> {
    const [row]: FieldReportRow[] = await this.#db('field_report')
      .insert({
        section_id: report.sectionId,
        market: report.market,
        problem: report.problem,
        text: report.text,
        quote: report.quote ?? null,
        language: report.language,
        revision: report.number ?? null,
        state: 'open',
        closed: false,
        owner: report.owner,
        reported_by: report.reportedBy,
        reported_at: report.reportedAt,
        ...clockColumns(report.clock),
      })
      .returning('*');
    return toFieldReport(row);
  }

  async find(number: number): Promise<FieldReportRecord | undefined> {
    const row = await this.#db<FieldReportRow>('field_report')
      .where({ number })
      .first();
    return row && toFieldReport(row);
  }

  /** What the same person said in the same words a moment ago, and is still open. */
  async findRepeated(
    report: Omit<NewFieldReport, 'clock' | 'owner'>,
  ): Promise<FieldReportRecord | undefined> {
    const since = Date.parse(report.reportedAt) - repeatedWithin;
    const row = await this.#db<FieldReportRow>('field_report')
      .where({
        section_id: report.sectionId,
        reported_by: report.reportedBy,
        problem: report.problem,
        text: report.text,
        quote: report.quote ?? null,
        language: report.language,
        state: 'open',
      })
      .andWhere('reported_at', '>=', new Date(since).toISOString())
      .orderBy('number')
      .first();
    return row && toFieldReport(row);
  }

  /**
   * @returns the report as it is now.
   * @throws StaleVersionError when it was changed since.
   */
  async update(
    report: FieldReportRecord,
    changes: FieldReportChanges,
  ): Promise<FieldReportRecord> {
    const { state, answer, answeredBy, answeredAt, fixedIn, clock } = changes;
    const columns: Record<
      string,
      string | number | boolean | null | undefined
    > = {
      state,
      closed: state && isClosed(state),
      answer,
      answered_by: answeredBy,
      answered_at: answeredAt,
      fixed_in: fixedIn,
      ...(clock && clockColumns(clock)),
    };
    const given = Object.entries(columns).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    await compareAndSet(this.#db, {
      table: 'field_report',
      idColumn: 'number',
      id: report.number,
      version: report.version,
      changes: Object.fromEntries(given),
    });
    return (await this.find(report.number)) ?? report;
  }

  /**
   * Notes the voice that a report was turned into, whatever else changed meanwhile: the voice is there already.
   *
   * @returns whether it was noted now, and not before.
   */
  async noteEvidence(number: number, evidence: string): Promise<boolean> {
    const noted = await this.#db('field_report')
      .where({ number })
      .whereNull('evidence')
      .update({ evidence, version: this.#db.raw('version + 1') });
    return noted === 1;
  }

  /** Open ones first, those due first before the others. */
  async list(
    filter: FieldReportFilter,
    options: { limit: number; after?: KeysetValue[] },
  ): Promise<{ items: FieldReportRecord[]; last?: KeysetValue[] }> {
    const { limit, after } = options;
    const rows: FieldReportRow[] = await this.listQuery(filter, after).limit(
      limit + 1,
    );
    const { items, hasMore } = takePage(rows, limit, pageWeight);
    const last = items[items.length - 1];
    return {
      items: items.map(toFieldReport),
      last: hasMore ? [closedValue(last), last.due_on, last.number] : undefined,
    };
  }

  /** The query behind {@link FieldReportStore.list}, for tests that look at its plan. */
  listQuery(
    filter: FieldReportFilter,
    after?: KeysetValue[],
  ): Knex.QueryBuilder {
    const { market, section, state, reportedBy } = filter;
    const query = this.#db('field_report');
    if (market) query.whereIn('field_report.market', market);
    if (section) query.whereIn('field_report.section_id', section);
    if (state) query.whereIn('field_report.state', state);
    if (reportedBy) query.where('field_report.reported_by', reportedBy);
    return applyKeyset(query, { order, after }).select('field_report.*');
  }
}

/** Both databases take this text for a boolean; PostgreSQL would not take a number. */
function closedValue({ closed }: FieldReportRow): string {
  return closed ? '1' : '0';
}

function clockColumns(clock: FieldReport['clock']) {
  return {
    clock_started_at: clock.startedAt,
    working_days: clock.workingDays,
    calendar_version: clock.calendarVersion,
    due_on: clock.dueOn,
  };
}
