import { AuditorService } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { conflict, invalidField, Page } from '@trust-portal/http-contract';
import {
  Clock,
  CommitListener,
  CursorCodec,
  inTransaction,
  nowInstant,
} from '@trust-portal/knex-store';
import {
  CustomerPromise,
  PromiseAction,
  transparencyReference,
} from '@trust-portal/plugin-transparency-common';
import {
  assertPerson,
  audited,
  Caller,
  InputChecker,
} from '@trust-portal/record-service';
import { Knex } from 'knex';
import { promiseDetails, recordActivity } from '../database/activity';
import { PromiseStore } from '../database/PromiseStore';
import {
  EndRefusal,
  refusalOfDecision,
  refusalOfLastDay,
  stateAfter,
} from '../promises/promiseStateMachine';
import { formatPromiseId, parsePromiseId } from '../promises/promiseNumber';
import { PromiseRecord } from '../promises/PromiseRecord';
import { MarketDirectory } from './MarketDirectory';
import {
  CheckedDecision,
  CheckedEnd,
  CheckedPromiseDraft,
  PromiseListQuery,
  PromiseService,
} from './PromiseService';
import { PromiseViews } from './PromiseViews';

export interface DefaultPromiseServiceOptions {
  knex: Knex;
  announcer: CommitListener;
  auditor: AuditorService;
  checker: InputChecker;
  cursors: CursorCodec;
  clock: Clock;
  markets: MarketDirectory;
}

const endProblems: Readonly<Record<EndRefusal, string>> = {
  'not-approved': 'Only an approved promise can be ended',
  'already-ended': 'The promise has ended, or ends as early as it can',
  'in-the-past': 'must not be over in the market',
  'before-first-day': 'must not be before the first day',
  'not-earlier': 'must be before the last day that the promise has',
};

/** Promises, without asking who may do what. */
export class DefaultPromiseService implements PromiseService {
  readonly #options: DefaultPromiseServiceOptions;
  readonly #views: PromiseViews;

  constructor(options: DefaultPromiseServiceOptions) {
    this.#options = options;
    this.#views = new PromiseViews(options);
  }

  async list(
    caller: Caller,
    { limit, cursor, ...selection }: PromiseListQuery,
  ): Promise<Page<CustomerPromise>> {
    const { knex, cursors } = this.#options;
    const store = new PromiseStore(knex);
    const scope = { list: 'promises', ...selection };
    const after = cursors.decode(scope, cursor);
    const [{ items, last }, totalCount] = await Promise.all([
      store.list(selection, { limit, after }),
      after ? undefined : store.count(selection),
    ]);
    return {
      items: await this.#views.of(knex, caller, items),
      nextCursor: last && cursors.encode(scope, last),
      totalCount,
    };
  }

  async get(caller: Caller, promiseId: string): Promise<CustomerPromise> {
    const { knex } = this.#options;
    return this.#views.ofOne(knex, caller, await findPromise(knex, promiseId));
  }

  async create(
    caller: Caller,
    draft: CheckedPromiseDraft,
  ): Promise<CustomerPromise> {
    assertPerson(caller);
    const { checker, clock } = this.#options;
    await checker.check(caller, draft);
    return this.#change(caller, async tx => {
      const promise = await new PromiseStore(tx).insert({
        ...draft,
        proposedBy: caller.actor,
        proposedAt: nowInstant(clock),
      });
      await this.#record(tx, caller, promise, {
        action: 'promise-proposed',
        note: draft.note,
      });
      return promise.number;
    });
  }

  async decide(
    caller: Caller,
    promiseId: string,
    { decision, reason, version }: CheckedDecision,
  ): Promise<CustomerPromise> {
    assertPerson(caller);
    const state = stateAfter[decision] as 'approved' | 'refused';
    return this.#audited(caller, 'promise-decide', { promiseId, state }, tx =>
      this.#decide(tx, caller, { promiseId, state, reason, version }),
    );
  }

  async end(
    caller: Caller,
    promiseId: string,
    end: CheckedEnd,
  ): Promise<CustomerPromise> {
    assertPerson(caller);
    const { inForceTo } = end;
    return this.#audited(caller, 'promise-end', { promiseId, inForceTo }, tx =>
      this.#end(tx, caller, promiseId, end),
    );
  }

  async #decide(
    tx: Knex.Transaction,
    caller: Caller,
    options: {
      promiseId: string;
      state: 'approved' | 'refused';
      reason?: string;
      version: number;
    },
  ): Promise<number> {
    const { promiseId, state, reason, version } = options;
    const promise = await findPromise(tx, promiseId);
    switch (refusalOfDecision(promise, caller.actor)) {
      case 'already-decided':
        throw conflict(
          'already-decided',
          `${promiseId} is ${promise.state} already`,
          { state: promise.state, currentVersion: promise.version },
        );
      case 'own-promise':
        throw Object.assign(
          new NotAllowedError('Nobody decides about their own promise'),
          { code: 'own-promise' },
        );
      default:
    }
    await new PromiseStore(tx).decide(
      { number: promise.number, version },
      {
        state,
        by: caller.actor,
        at: nowInstant(this.#options.clock),
        // A reason is kept with the promise where it says why it does not hold.
        reason: state === 'refused' ? reason : undefined,
      },
    );
    await this.#record(tx, caller, promise, {
      action: `promise-${state}`,
      note: reason,
    });
    return promise.number;
  }

  async #end(
    tx: Knex.Transaction,
    caller: Caller,
    promiseId: string,
    { inForceTo, reason, version }: CheckedEnd,
  ): Promise<number> {
    const promise = await findPromise(tx, promiseId);
    const today = this.#options.markets.today(promise.market);
    const refusal = refusalOfLastDay(promise, { lastDay: inForceTo, today });
    if (refusal === 'not-approved' || refusal === 'already-ended') {
      throw conflict(refusal, endProblems[refusal], {
        currentVersion: promise.version,
      });
    }
    if (refusal) {
      throw invalidField('body.inForceTo', refusal, endProblems[refusal]);
    }
    await new PromiseStore(tx).end(
      { number: promise.number, version },
      { lastDay: inForceTo, reason },
    );
    await this.#record(tx, caller, promise, {
      action: 'promise-ended',
      note: reason,
      details: { inForceTo },
    });
    return promise.number;
  }

  #audited(
    caller: Caller,
    eventId: string,
    meta: JsonObject,
    change: (tx: Knex.Transaction) => Promise<number>,
  ): Promise<CustomerPromise> {
    return audited(
      this.#options,
      caller,
      { eventId, severityLevel: 'medium', meta },
      () => this.#change(caller, change),
    );
  }

  /** @param change - answers the number of the promise that it changed */
  async #change(
    caller: Caller,
    change: (tx: Knex.Transaction) => Promise<number>,
  ): Promise<CustomerPromise> {
    const number = await inTransaction(this.#options, change);
    return this.get(caller, formatPromiseId(number));
  }

  async #record(
    tx: Knex.Transaction,
    caller: Caller,
    promise: PromiseRecord,
    entry: { action: PromiseAction; note?: string; details?: JsonObject },
  ): Promise<void> {
    const { action, note, details } = entry;
    await recordActivity(
      tx,
      {
        actor: caller.actor,
        record: transparencyReference(
          'promise',
          formatPromiseId(promise.number),
        ),
        action,
        note,
        details: { ...promiseDetails(promise), ...details },
      },
      { clock: this.#options.clock },
    );
  }
}

async function findPromise(
  db: Knex,
  promiseId: string,
): Promise<PromiseRecord> {
  const promise = await new PromiseStore(db).find(parsePromiseId(promiseId));
  if (!promise) {
    throw new NotFoundError(`There is no promise ${promiseId}`);
  }
  return promise;
}
