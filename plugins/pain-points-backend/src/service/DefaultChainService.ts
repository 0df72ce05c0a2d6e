import { NotFoundError } from '@backstage/errors';
import { conflict, invalidInput } from '@trust-portal/http-contract';
import { Clock, nowInstant } from '@trust-portal/knex-store';
import {
  chainStates,
  PainDetail,
} from '@trust-portal/plugin-pain-points-common';
import { Caller, InputChecker } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { ChainStore } from '../database/ChainStore';
import { insertChainItem, updateChainItem } from '../database/chainWrites';
import {
  ChainEdit,
  editProblems,
  maximumChainItems,
  parentProblems,
  taxonomyIdProblems,
} from '../pains/chainRules';
import { TaxonomyReader } from '../taxonomy/TaxonomyReader';
import { ChainItemDraft, ChainService } from './ChainService';
import { PainChanges } from './PainChanges';
import { PainDetails } from './PainDetails';

export interface DefaultChainServiceOptions {
  knex: Knex;
  reader: TaxonomyReader;
  checker: InputChecker;
  changes: PainChanges;
  details: PainDetails;
  clock: Clock;
}

/** Chains without asking who may change them. */
export class DefaultChainService implements ChainService {
  readonly #options: DefaultChainServiceOptions;

  constructor(options: DefaultChainServiceOptions) {
    this.#options = options;
  }

  async createItem(
    caller: Caller,
    painId: string,
    draft: ChainItemDraft,
  ): Promise<PainDetail> {
    const { reader, checker, changes, details, clock } = this.#options;
    await checker.check(caller, { owner: draft.owner });
    await changes.run(caller, painId, async (tx, pain) => {
      assertNotResolved(pain.state, painId);
      const chain = await new ChainStore(tx).chainOf(pain.number);
      if (chain.length >= maximumChainItems) {
        throw conflict(
          'chain-full',
          `A chain has at most ${maximumChainItems} links`,
        );
      }
      const problems = [
        ...parentProblems(draft, chain),
        ...taxonomyIdProblems(draft, pain.kindId, await reader.taxonomy(tx)),
      ];
      if (problems.length > 0) {
        throw invalidInput(problems, problems[0].code);
      }
      const id = randomUUID();
      await insertChainItem(tx, {
        id,
        pain: pain.number,
        draft,
        state: chainStates[draft.type][0],
        actor: caller.actor,
        at: nowInstant(clock),
      });
      return {
        action: 'chain-item-added',
        details: { itemId: id, type: draft.type },
      };
    });
    return details.read(caller, painId);
  }

  async editItem(
    caller: Caller,
    painId: string,
    itemId: string,
    edit: ChainEdit,
  ): Promise<PainDetail> {
    const { reader, checker, changes, details } = this.#options;
    await checker.check(caller, { owner: edit.owner });
    await changes.run(caller, painId, async (tx, pain) => {
      assertNotResolved(pain.state, painId);
      const chain = await new ChainStore(tx).chainOf(pain.number);
      const item = chain.find(({ id }) => id === itemId);
      if (!item) {
        throw new NotFoundError(`The chain of ${painId} has no link ${itemId}`);
      }
      const problems = [
        ...editProblems(item, edit),
        ...taxonomyIdProblems(
          { type: item.type, taxonomyId: edit.taxonomyId },
          pain.kindId,
          await reader.taxonomy(tx),
        ),
      ];
      if (problems.length > 0) {
        throw invalidInput(problems, problems[0].code);
      }
      await updateChainItem(tx, itemId, edit);
      const { version: _version, ...changed } = edit;
      return {
        action: 'chain-item-edited',
        details: {
          itemId,
          type: item.type,
          fields: Object.keys(changed),
          ...(edit.state !== undefined && {
            state: { from: item.state, to: edit.state },
          }),
        },
      };
    });
    return details.read(caller, painId);
  }
}

/** The chain of a resolved pain is its proof: it stays as it was when the pain was closed. */
function assertNotResolved(state: string, painId: string): void {
  if (state === 'resolved') {
    throw conflict(
      'pain-resolved',
      `${painId} is resolved and its chain is the proof; reopen it first`,
    );
  }
}
