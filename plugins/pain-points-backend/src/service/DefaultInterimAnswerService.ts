import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { conflict, invalidField } from '@trust-portal/http-contract';
import { Clock, nowInstant } from '@trust-portal/knex-store';
import {
  InterimAnswer,
  PainDetail,
} from '@trust-portal/plugin-pain-points-common';
import {
  assertPerson,
  Caller,
  InputChecker,
} from '@trust-portal/record-service';
import { randomUUID } from 'node:crypto';
import { ChainStore } from '../database/ChainStore';
import {
  insertInterimAnswer,
  moveInterimAnswers,
} from '../database/chainWrites';
import { earliestDayOnEarth } from '../pains/days';
import {
  InterimAnswerDecision,
  InterimAnswerDraft,
  InterimAnswerService,
} from './ChainService';
import { PainChanges } from './PainChanges';
import { PainDetails } from './PainDetails';

/** More wordings than a pain ever had; it bounds the answer of every request. */
const maximumAnswers = 50;

export interface DefaultInterimAnswerServiceOptions {
  checker: InputChecker;
  changes: PainChanges;
  details: PainDetails;
  clock: Clock;
}

/** Interim answers without asking who may write or approve, but never approved by their writer. */
export class DefaultInterimAnswerService implements InterimAnswerService {
  readonly #options: DefaultInterimAnswerServiceOptions;

  constructor(options: DefaultInterimAnswerServiceOptions) {
    this.#options = options;
  }

  async create(
    caller: Caller,
    painId: string,
    draft: InterimAnswerDraft,
  ): Promise<PainDetail> {
    const { checker, changes, details, clock } = this.#options;
    await checker.check(caller, { market: draft.market });
    if (draft.validUntil < earliestDayOnEarth(clock())) {
      throw invalidField('body.validUntil', 'in-the-past', 'is past already');
    }
    await changes.run(caller, painId, async (tx, pain) => {
      const known = await new ChainStore(tx).interimAnswersOf(pain.number);
      if (known.length >= maximumAnswers) {
        throw conflict(
          'answers-full',
          `A pain has at most ${maximumAnswers} interim answers`,
        );
      }
      const answer: InterimAnswer = {
        ...draft,
        id: randomUUID(),
        state: 'draft',
        writtenBy: caller.actor,
        writtenAt: nowInstant(clock),
      };
      await insertInterimAnswer(tx, pain.number, answer);
      return {
        action: 'interim-answer-proposed',
        details: detailsOf(answer),
      };
    });
    return details.read(caller, painId);
  }

  async decide(
    caller: Caller,
    painId: string,
    answerId: string,
    { decision }: InterimAnswerDecision,
  ): Promise<PainDetail> {
    const { changes, details, clock } = this.#options;
    assertPerson(caller);
    await changes.run(caller, painId, async (tx, pain) => {
      const answers = await new ChainStore(tx).interimAnswersOf(pain.number);
      const answer = answers.find(({ id }) => id === answerId);
      if (!answer) {
        throw new NotFoundError(`${painId} has no interim answer ${answerId}`);
      }
      const approves = decision === 'approve';
      if (approves && answer.writtenBy === caller.actor) {
        throw new NotAllowedError(
          'An interim answer is approved by somebody other than its writer',
        );
      }
      if (approves && answer.validUntil < earliestDayOnEarth(clock())) {
        throw conflict('expired', `The answer held until ${answer.validUntil}`);
      }
      const decided = { actor: caller.actor, at: nowInstant(clock) };
      if (approves && answer.state === 'draft') {
        // Support may say one thing only: the new wording replaces the one before.
        await moveInterimAnswers(tx, {
          where: {
            pain: pain.number,
            language: answer.language,
            market: answer.market ?? null,
          },
          from: ['approved'],
          to: 'withdrawn',
          ...decided,
        });
      }
      const moved = await moveInterimAnswers(tx, {
        where: { id: answerId },
        from: approves ? ['draft'] : ['draft', 'approved'],
        to: approves ? 'approved' : 'withdrawn',
        ...decided,
      });
      if (moved === 0) {
        throw conflict(
          'already-decided',
          `The answer is ${answer.state} already`,
          { state: answer.state },
        );
      }
      return {
        action: approves
          ? 'interim-answer-approved'
          : 'interim-answer-withdrawn',
        details: detailsOf(answer),
      };
    });
    return details.read(caller, painId);
  }
}

function detailsOf({ id, language, market, validUntil }: InterimAnswer) {
  return { answerId: id, language, validUntil, ...(market && { market }) };
}
