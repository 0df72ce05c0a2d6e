import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { conflict, Page } from '@trust-portal/http-contract';
import {
  Clock,
  CommitListener,
  CursorCodec,
  inTransaction,
  nowInstant,
} from '@trust-portal/knex-store';
import { FieldReport } from '@trust-portal/plugin-culture-guides-common';
import { PortalVocabulary } from '@trust-portal/portal-vocabulary';
import { Caller, InputChecker } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { FieldReportRecord } from '../database/fieldReportRows';
import { FieldReportStore } from '../database/FieldReportStore';
import { answered, reopened } from '../field/reportChanges';
import { parseReportId } from '../field/reportNumber';
import { assertReportCanBecome, mayBring } from '../field/reportStates';
import { WorkingDayClock } from '../field/WorkingDayClock';
import { CultureGuidesSettings } from '../settings';
import {
  FieldReportDraftRequest,
  FieldReportListQuery,
  FieldReportOptions,
  FieldReportService,
  FieldReportTransition,
  ToEvidenceRequest,
} from './FieldReportService';
import { existingOwner } from './existingOwner';
import { findSection, lockSection, todayIn } from './findSection';
import { presentReport } from './presentReport';
import { recordReportActivity, voiceOfReport } from './reportRecords';
import { requirePublishedRevision } from './requirePublishedRevision';
import { requireVersion } from './requireVersion';
import { VoiceIntake } from './VoiceIntake';

export interface FieldReportContext {
  knex: Knex;
  clock: Clock;
  cursors: CursorCodec;
  announcer: CommitListener;
  checker: InputChecker;
  vocabulary: PortalVocabulary;
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  settings: Pick<CultureGuidesSettings, 'fieldReportWorkingDays'>;
  workingDays: WorkingDayClock;
  voices: VoiceIntake;
}

/** Field reports, without asking who may read or answer them beyond what its options say. */
export class DefaultFieldReportService implements FieldReportService {
  readonly #context: FieldReportContext;

  constructor(context: FieldReportContext) {
    this.#context = context;
  }

  async report(
    caller: Caller,
    sectionId: string,
    draft: FieldReportDraftRequest,
    options?: FieldReportOptions,
  ): Promise<{ created: boolean; report: FieldReport }> {
    const { knex, clock } = this.#context;
    const { market, owner } = await findSection(knex, sectionId);
    if (draft.number !== undefined) {
      const { language, number } = draft;
      await requirePublishedRevision(
        knex,
        { sectionId, language, number },
        'body.number',
      );
    }
    const said = {
      ...draft,
      sectionId,
      market,
      reportedBy: caller.actor,
      reportedAt: nowInstant(clock),
    };
    const started = {
      owner: await existingOwner(this.#context, caller, { market, owner }),
      clock: await this.#startClock(market, said.reportedAt),
    };
    const made = await inTransaction(this.#context, async tx => {
      // Two presses of one button wait for each other here.
      await lockSection(tx, sectionId);
      const store = new FieldReportStore(tx);
      const repeated = await store.findRepeated(said);
      if (repeated) return { created: false, record: repeated };
      const record = await store.insert({ ...said, ...started });
      await this.#note(tx, caller, record, 'created', {
        section: sectionId,
        problem: draft.problem,
      });
      return { created: true, record };
    });
    return {
      created: made.created,
      report: this.#present(caller, made.record, options),
    };
  }

  async list(
    caller: Caller,
    { limit, cursor, own, ...filter }: FieldReportListQuery,
    options?: FieldReportOptions,
  ): Promise<Page<FieldReport>> {
    const { knex, cursors } = this.#context;
    const reportedBy = own ? caller.actor : undefined;
    const scope = { list: 'field-reports', ...filter, reportedBy };
    const { items, last } = await new FieldReportStore(knex).list(
      { ...filter, reportedBy },
      { limit, after: cursors.decode(scope, cursor) },
    );
    return {
      items: items.map(record => this.#present(caller, record, options)),
      nextCursor: last && cursors.encode(scope, last),
    };
  }

  async get(
    caller: Caller,
    reportId: string,
    options?: FieldReportOptions,
  ): Promise<FieldReport> {
    return this.#present(caller, await this.#find(reportId), options);
  }

  async transition(
    caller: Caller,
    reportId: string,
    { to, version, answer, fixedIn }: FieldReportTransition,
    options?: FieldReportOptions,
  ): Promise<FieldReport> {
    const before = await this.#findAt(reportId, version);
    const { sectionId, language, market, state } = before;
    const person = {
      isReporter: before.reportedBy === caller.actor,
      answers: answersIn(options, before),
    };
    if (!mayBring(person, state, to)) {
      throw new NotAllowedError(
        'The team answers a report; who made it may take it back',
      );
    }
    assertReportCanBecome(state, to);
    if (fixedIn !== undefined) {
      await requirePublishedRevision(
        this.#context.knex,
        { sectionId, language, number: fixedIn },
        'body.fixedIn',
      );
    }
    const at = nowInstant(this.#context.clock);
    const changes =
      to === 'open'
        ? reopened(await this.#startClock(market, at))
        : answered({ to, answer, fixedIn, by: caller.actor, at });
    const after = await inTransaction(this.#context, async tx => {
      const record = await new FieldReportStore(tx).update(before, changes);
      await this.#note(
        tx,
        caller,
        record,
        to === 'open' ? 'reopened' : to,
        { section: sectionId, fixedIn: fixedIn ?? null },
        answer,
      );
      return record;
    });
    return this.#present(caller, after, options);
  }

  async recalculate(
    caller: Caller,
    reportId: string,
    version: number,
    options?: FieldReportOptions,
  ): Promise<FieldReport> {
    const before = await this.#findAt(reportId, version);
    if (before.closed) {
      throw conflict('report-closed', 'The clock of a closed report stands');
    }
    const { startedAt, workingDays } = before.clock;
    const end = await this.#context.workingDays.end({
      market: before.market,
      start: startedAt,
      workingDays,
    });
    if (end.calendarVersion === before.clock.calendarVersion) {
      return this.#present(caller, before, options);
    }
    const after = await inTransaction(this.#context, async tx => {
      const record = await new FieldReportStore(tx).update(before, {
        clock: { startedAt, workingDays, ...end },
      });
      await this.#note(tx, caller, record, 'recalculated', {
        from: before.clock.dueOn,
        to: end.dueOn,
        fromVersion: before.clock.calendarVersion,
        toVersion: end.calendarVersion,
      });
      return record;
    });
    return this.#present(caller, after, options);
  }

  async turnIntoEvidence(
    caller: Caller,
    reportId: string,
    { version, ...request }: ToEvidenceRequest,
    options?: FieldReportOptions,
  ): Promise<FieldReport> {
    const { checker, voices } = this.#context;
    const before = await this.#find(reportId);
    // Whoever presses twice gets the voice that is there.
    if (before.evidence) return this.#present(caller, before, options);
    requireVersion(before, version);
    await checker.check(caller, request);
    const evidence = await voices.take(caller, voiceOfReport(before, request));
    await inTransaction(this.#context, async tx => {
      const isNew = await new FieldReportStore(tx).noteEvidence(
        before.number,
        evidence,
      );
      if (isNew) {
        await this.#note(tx, caller, before, 'to-evidence', { evidence });
      }
    });
    return this.get(caller, reportId, options);
  }

  async #find(reportId: string): Promise<FieldReportRecord> {
    const record = await new FieldReportStore(this.#context.knex).find(
      parseReportId(reportId),
    );
    if (!record) throw new NotFoundError(`There is no ${reportId}`);
    return record;
  }

  async #findAt(reportId: string, version: number): Promise<FieldReportRecord> {
    const record = await this.#find(reportId);
    requireVersion(record, version);
    return record;
  }

  #present(
    caller: Caller,
    record: FieldReportRecord,
    options?: FieldReportOptions,
  ): FieldReport {
    return presentReport(record, {
      caller,
      answers: answersIn(options, record),
      today: todayIn(this.#context, record.market),
    });
  }

  async #startClock(
    market: string,
    startedAt: string,
  ): Promise<FieldReport['clock']> {
    const workingDays = this.#context.settings.fieldReportWorkingDays;
    const end = await this.#context.workingDays.end({
      market,
      start: startedAt,
      workingDays,
    });
    return { startedAt, workingDays, ...end };
  }

  #note(
    tx: Knex,
    caller: Caller,
    record: FieldReportRecord,
    what: string,
    details: Record<string, string | number | null>,
    note?: string,
  ): Promise<void> {
    return recordReportActivity(tx, {
      actor: caller.actor,
      number: record.number,
      action: `report-${what}`,
      details,
      note,
      clock: this.#context.clock,
    });
  }
}

function answersIn(
  options: FieldReportOptions | undefined,
  { market }: FieldReportRecord,
): boolean {
  return options?.answersIn?.has(market) ?? false;
}
