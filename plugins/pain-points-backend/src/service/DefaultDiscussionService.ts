import { CatalogService } from '@backstage/plugin-catalog-node';
import { invalidField, Page } from '@trust-portal/http-contract';
import {
  Clock,
  CursorCodec,
  nowInstant,
  inTransaction,
} from '@trust-portal/knex-store';
import {
  PainComment,
  PainDetail,
  painPointsReference,
} from '@trust-portal/plugin-pain-points-common';
import { JsonObject } from '@backstage/types';
import {
  assertPerson,
  Caller,
  ChangeAnnouncer,
  InputChecker,
} from '@trust-portal/record-service';
import { Knex } from 'knex';
import { recordActivity } from '../database/activity';
import { DiscussionStore } from '../database/DiscussionStore';
import { recountPains } from '../database/painCounts';
import { latestDayOnEarth } from '../pains/days';
import { mentionsIn } from '../pains/mentions';
import { SilenceSettings } from '../settings';
import {
  CommentRequest,
  DiscussionService,
  PageQuery,
  SignalRequest,
} from './DiscussionService';
import { findPain, PainDetails } from './PainDetails';

export interface DefaultDiscussionServiceOptions {
  knex: Knex;
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  checker: InputChecker;
  details: PainDetails;
  cursors: CursorCodec;
  announcer: ChangeAnnouncer;
  silent: SilenceSettings;
  clock: Clock;
}

/** Discussion without asking who may take part. */
export class DefaultDiscussionService implements DiscussionService {
  readonly #options: DefaultDiscussionServiceOptions;

  constructor(options: DefaultDiscussionServiceOptions) {
    this.#options = options;
  }

  async signal(
    caller: Caller,
    painId: string,
    request: SignalRequest,
  ): Promise<PainDetail> {
    const { checker, clock } = this.#options;
    assertPerson(caller);
    await checker.check(caller, request);
    if (request.heardOn > latestDayOnEarth(clock())) {
      throw invalidField('body.heardOn', 'in-the-future', 'is not yet');
    }
    await this.#change(caller, painId, async (store, pain) => {
      await store.giveSignal({
        ...request,
        pain,
        userRef: caller.actor,
        at: nowInstant(clock),
      });
      return {
        activity: {
          action: 'signal-given',
          details: { market: request.market },
        },
        result: undefined,
      };
    });
    return this.#options.details.read(caller, painId);
  }

  async withdrawSignal(caller: Caller, painId: string): Promise<PainDetail> {
    await this.#change(caller, painId, async (store, pain) => {
      const withdrawn = await store.withdrawSignal(pain, caller.actor);
      return {
        activity: withdrawn
          ? { action: 'signal-withdrawn', details: {} }
          : undefined,
        result: undefined,
      };
    });
    return this.#options.details.read(caller, painId);
  }

  /** Following is a person's own setting and no part of the record's history. */
  async follow(caller: Caller, painId: string): Promise<void> {
    assertPerson(caller);
    const { knex } = this.#options;
    const { number } = await findPain(knex, painId);
    await new DiscussionStore(knex).follow(number, caller.actor);
  }

  async unfollow(caller: Caller, painId: string): Promise<void> {
    const { knex } = this.#options;
    const { number } = await findPain(knex, painId);
    await new DiscussionStore(knex).unfollow(number, caller.actor);
  }

  async listComments(
    _caller: Caller,
    painId: string,
    { limit, cursor }: PageQuery,
  ): Promise<Page<PainComment>> {
    const { knex, cursors } = this.#options;
    const scope = { list: 'comments', painId };
    const after = cursors.decode(scope, cursor);
    const { number } = await findPain(knex, painId);
    const store = new DiscussionStore(knex);
    const [page, totalCount] = await Promise.all([
      store.listComments(number, { limit, after }),
      after ? undefined : store.countComments(number),
    ]);
    return {
      items: page.items,
      nextCursor: page.last && cursors.encode(scope, page.last),
      totalCount,
    };
  }

  async createComment(
    caller: Caller,
    painId: string,
    { text }: CommentRequest,
  ): Promise<PainComment> {
    const mentions = await this.#knownPeople(caller, mentionsIn(text));
    return this.#change(caller, painId, async (store, pain) => {
      const comment = await store.addComment({
        pain,
        author: caller.actor,
        text,
        mentions,
        at: nowInstant(this.#options.clock),
      });
      return {
        activity: {
          action: 'pain-commented',
          details: { commentId: comment.id, mentions },
        },
        result: comment,
      };
    });
  }

  /** A name that the catalog does not know stays text: there is nobody to tell. */
  async #knownPeople(
    { credentials }: Caller,
    userRefs: string[],
  ): Promise<string[]> {
    if (userRefs.length === 0) {
      return [];
    }
    const { items } = await this.#options.catalog.getEntitiesByRefs(
      { entityRefs: userRefs, fields: ['kind'] },
      { credentials },
    );
    return userRefs.filter((_, index) => items[index]);
  }

  /** Changes a pain's discussion; without an activity nothing was changed. */
  async #change<TResult>(
    caller: Caller,
    painId: string,
    change: (
      store: DiscussionStore,
      pain: number,
    ) => Promise<{
      activity?: { action: string; details: JsonObject };
      result: TResult;
    }>,
  ): Promise<TResult> {
    const { silent, clock } = this.#options;
    const answer = await inTransaction(this.#options, async tx => {
      const { number } = await findPain(tx, painId);
      const { activity, result } = await change(
        new DiscussionStore(tx),
        number,
      );
      if (activity) {
        await recountPains(tx, [number], { silent, now: clock() });
        await recordActivity(
          tx,
          {
            actor: caller.actor,
            record: painPointsReference('pain', painId),
            ...activity,
          },
          { clock },
        );
      }
      return result;
    });
    return answer;
  }
}
