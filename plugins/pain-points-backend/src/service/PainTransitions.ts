import { conflict, invalidInput } from '@trust-portal/http-contract';
import {
  Clock,
  StaleVersionError,
  inTransaction,
} from '@trust-portal/knex-store';
import { Caller, ChangeAnnouncer } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { applyTransition } from '../database/applyTransition';
import { ChainStore } from '../database/ChainStore';
import { transitionProblems } from '../pains/painStateMachine';
import { proofOfCure } from '../pains/proofOfCure';
import { SilenceSettings } from '../settings';
import { findPain } from './PainDetails';
import { TransitionRequest } from './PainService';

export interface PainTransitionsOptions {
  knex: Knex;
  announcer: ChangeAnnouncer;
  silent: SilenceSettings;
  clock: Clock;
}

/** Takes pains through their states. */
export class PainTransitions {
  readonly #options: PainTransitionsOptions;

  constructor(options: PainTransitionsOptions) {
    this.#options = options;
  }

  /**
   * The proof is looked for in the same transaction, so that no reading can be refused in between.
   *
   * @throws StaleVersionError when the pain was changed since the request's version.
   * @throws InputError when the transition is not legal, or lacks its note or its proof.
   * @throws ConflictError when the pain is merged into another, whose state is the one that counts.
   */
  async transition(
    caller: Caller,
    painId: string,
    request: TransitionRequest,
  ): Promise<void> {
    const { silent, clock } = this.#options;
    const { to, version, note, withoutProof } = request;
    await inTransaction(this.#options, async tx => {
      const pain = await findPain(tx, painId);
      if (pain.version !== version) {
        throw new StaleVersionError(
          `${painId} was changed meanwhile: it has version ${pain.version}`,
          pain.version,
        );
      }
      if (pain.mergedInto) {
        throw conflict(
          'merged-pain',
          `${painId} is merged into ${pain.mergedInto}, whose state counts`,
          { mergedInto: pain.mergedInto },
        );
      }
      const chain = await new ChainStore(tx).chainOf(pain.number);
      const problems = transitionProblems({
        from: pain.state,
        to,
        note,
        proven: proofOfCure(chain) !== undefined,
        withoutProofReason: withoutProof?.reason,
      });
      if (problems.length > 0) {
        throw invalidInput(problems, problems[0].code);
      }
      await applyTransition(tx, {
        pain: pain.number,
        version,
        from: pain.state,
        to,
        actor: caller.actor,
        note,
        withoutProofReason: withoutProof?.reason,
        silent,
        clock,
      });
    });
  }
}
