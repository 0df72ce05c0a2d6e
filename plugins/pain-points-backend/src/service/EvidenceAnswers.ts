import {
  conflict,
  invalidField,
  invalidInput,
  Page,
} from '@trust-portal/http-contract';
import { inTransaction } from '@trust-portal/knex-store';
import {
  CustomerNotice,
  painPointsReference,
} from '@trust-portal/plugin-pain-points-common';
import { Caller } from '@trust-portal/record-service';
import { randomUUID } from 'node:crypto';
import { recordActivity } from '../database/activity';
import { AnswerStore } from '../database/AnswerStore';
import { CustomerNoticeStore } from '../database/CustomerNoticeStore';
import { VoiceRecord } from '../database/evidenceRows';
import { EvidenceStore } from '../database/EvidenceStore';
import { ClockName, clocksStoppedBy } from '../evidence/clocks';
import { formatEvidenceId } from '../evidence/evidenceNumber';
import { addDays, dayOf } from '../pains/days';
import {
  EvidenceContext,
  findSelection,
  findVoice,
  sign,
} from './EvidenceContext';
import {
  AnswerDraft,
  EvidenceReadOptions,
  NoticeRequest,
} from './EvidenceService';
import { findPain } from './PainDetails';

/** The column that remembers when each clock was stopped. */
const stopColumns: Readonly<Record<ClockName, string>> = {
  acknowledge: 'acknowledged_at',
  assess: 'assessed_at',
  resolve: 'answered_at',
};

/** The inner loop: what customers were told, and who still has to be told of a cure. */
export class EvidenceAnswers {
  readonly #context: EvidenceContext;

  constructor(context: EvidenceContext) {
    this.#context = context;
  }

  answer(
    caller: Caller,
    evidenceId: string,
    draft: AnswerDraft,
    options: EvidenceReadOptions,
  ): Promise<VoiceRecord> {
    const { checker, clock } = this.#context;
    const problems = checker.vocabularyProblems(
      { channel: draft.channel },
      'body',
    );
    if (problems.length > 0) throw invalidInput(problems, problems[0].code);
    this.#assertNotInFuture('body.sentOn', draft.sentOn);
    return inTransaction(this.#context, async tx => {
      const voice = await findVoice(tx, evidenceId, options);
      if (voice.erased) {
        throw conflict('erased-voice', `The text of ${evidenceId} was erased`);
      }
      const { actor, at } = sign(this.#context, caller);
      await new AnswerStore(tx).insert(voice.number, {
        ...draft,
        id: randomUUID(),
        sentBy: actor,
        recordedAt: at,
      });
      const store = new EvidenceStore(tx);
      const stopped = clocksStoppedBy(draft.kind).map(name => [
        stopColumns[name],
        tx.raw('coalesce(??, ?)', [stopColumns[name], at]),
      ]);
      await store.updateMany([voice.number], {
        ...Object.fromEntries(stopped),
        answer_count: tx.raw('answer_count + 1'),
      });
      await store.refresh([voice.number]);
      await recordActivity(
        tx,
        {
          actor,
          record: painPointsReference('evidence', evidenceId),
          action: 'evidence-answered',
          details: { kind: draft.kind, channel: draft.channel },
        },
        { clock },
      );
      return findVoice(tx, evidenceId);
    });
  }

  async listCustomersToTell(
    painId: string,
    { limit, cursor }: { limit: number; cursor?: string },
    { restriction }: EvidenceReadOptions,
  ): Promise<Page<CustomerNotice>> {
    const { knex, cursors } = this.#context;
    const scope = { list: 'customers-to-tell', painId };
    const after = cursors.decode(scope, cursor);
    const pain = await findPain(knex, painId);
    if (pain.state !== 'resolved') return { items: [], totalCount: 0 };
    const store = new CustomerNoticeStore(knex);
    const selection = { pain: pain.number, restriction };
    const [page, totalCount] = await Promise.all([
      store.list(selection, { limit, after: after && Number(after[0]) }),
      after ? undefined : store.count(selection),
    ]);
    return {
      items: page.items,
      nextCursor:
        page.last === undefined
          ? undefined
          : cursors.encode(scope, [page.last]),
      totalCount,
    };
  }

  noticeCustomers(
    caller: Caller,
    painId: string,
    request: NoticeRequest,
    options: EvidenceReadOptions,
  ): Promise<number> {
    this.#assertNotInFuture('body.on', request.on);
    return inTransaction(this.#context, async tx => {
      const pain = await findPain(tx, painId);
      if (pain.state !== 'resolved') {
        throw conflict(
          'pain-not-resolved',
          `${painId} is not resolved: there is no cure to tell of`,
        );
      }
      const voices = await findSelection(tx, request.evidenceIds, options);
      const changed = await new CustomerNoticeStore(tx).record({
        pain: pain.number,
        evidence: voices.map(({ number }) => number),
        what: request.what,
        on: request.on,
        by: caller.actor,
      });
      if (changed.length === 0) return 0;
      await recordActivity(
        tx,
        {
          actor: caller.actor,
          record: painPointsReference('pain', painId),
          action:
            request.what === 'told' ? 'customers-told' : 'customers-thanked',
          details: { evidenceIds: changed.map(formatEvidenceId) },
        },
        { clock: this.#context.clock },
      );
      return changed.length;
    });
  }

  #assertNotInFuture(field: string, day: string): void {
    if (day > addDays(dayOf(this.#context.clock()), 1)) {
      throw invalidField(field, 'in-the-future', 'must not lie in the future');
    }
  }
}
