import { conflict, invalidField } from '@trust-portal/http-contract';
import {
  CommitListener,
  Clock,
  nowInstant,
  inTransaction,
} from '@trust-portal/knex-store';
import {
  PainDetail,
  painPointsReference,
} from '@trust-portal/plugin-pain-points-common';
import { Caller } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { recordActivity } from '../database/activity';
import { lockPains } from '../database/lockPains';
import { MergeStore } from '../database/MergeStore';
import { recountPainDays } from '../database/evidenceTallies';
import { recountPains } from '../database/painCounts';
import { PainRecord } from '../database/painRows';
import { rankDuplicates } from '../pains/duplicates';
import { formatPainId, parsePainId } from '../pains/painNumber';
import { SilenceSettings } from '../settings';
import {
  DuplicateQuery,
  DuplicateService,
  DuplicateSuggestion,
  MergeRequest,
} from './DuplicateService';
import { findPain, findPains, PainDetails } from './PainDetails';
import { ReadOptions } from './PainService';

export interface DefaultDuplicateServiceOptions {
  knex: Knex;
  details: PainDetails;
  announcer: CommitListener;
  silent: SilenceSettings;
  clock: Clock;
}

/** Duplicates without asking who may do what. */
export class DefaultDuplicateService implements DuplicateService {
  readonly #options: DefaultDuplicateServiceOptions;

  constructor(options: DefaultDuplicateServiceOptions) {
    this.#options = options;
  }

  async suggest(
    _caller: Caller,
    { kindId, text, painId }: DuplicateQuery,
    { restriction }: ReadOptions = {},
  ): Promise<DuplicateSuggestion[]> {
    const candidates = await new MergeStore(this.#options.knex).candidates({
      kindId,
      pain: painId === undefined ? undefined : parsePainId(painId),
      restriction,
    });
    return rankDuplicates(text, candidates).map(({ pain, likeness }) => ({
      pain: {
        id: formatPainId(pain.number),
        title: pain.title,
        state: pain.state,
        priority: pain.priority,
      },
      likeness,
    }));
  }

  async merge(
    caller: Caller,
    painId: string,
    { into, version, note }: MergeRequest,
  ): Promise<PainDetail> {
    const { silent, clock } = this.#options;
    await inTransaction(this.#options, async tx => {
      // Both before either is changed, or two merges crosswise would wait for each other.
      await lockPains(tx, [parsePainId(painId), parsePainId(into)]);
      const [pain, other] = await findPains(tx, [painId, into], {
        fields: ['params.painId', 'body.into'],
      });
      const root = other.mergedInto
        ? await findPain(tx, other.mergedInto)
        : other;
      assertMergeable(pain, root);
      await new MergeStore(tx).merge({
        pain: pain.number,
        version,
        into: root.number,
        actor: caller.actor,
        at: nowInstant(clock),
      });
      await recountPainDays(tx, [pain.number, root.number]);
      await recountPains(tx, [pain.number, root.number], {
        silent,
        now: clock(),
      });
      await recordActivity(
        tx,
        {
          actor: caller.actor,
          record: painPointsReference('pain', painId),
          action: 'pain-merged',
          note,
          details: { into: root.id },
        },
        { clock },
      );
    });
    return this.#options.details.read(caller, painId);
  }

  async unmerge(
    caller: Caller,
    painId: string,
    version: number,
  ): Promise<PainDetail> {
    const { silent, clock } = this.#options;
    await inTransaction(this.#options, async tx => {
      const pain = await findPain(tx, painId);
      if (pain.mergedInto === undefined) {
        throw conflict('not-merged', `${painId} is merged into no other pain`);
      }
      await new MergeStore(tx).unmerge({
        pain: pain.number,
        version,
        actor: caller.actor,
        at: nowInstant(clock),
      });
      const pains = [pain.number, parsePainId(pain.mergedInto)];
      await recountPainDays(tx, pains);
      await recountPains(tx, pains, { silent, now: clock() });
      await recordActivity(
        tx,
        {
          actor: caller.actor,
          record: painPointsReference('pain', painId),
          action: 'pain-unmerged',
          details: { from: pain.mergedInto },
        },
        { clock },
      );
    });
    return this.#options.details.read(caller, painId);
  }

  async rejectDuplicate(
    caller: Caller,
    painId: string,
    otherId: string,
  ): Promise<void> {
    const { clock } = this.#options;
    await inTransaction(this.#options, async tx => {
      const [pain, other] = await findPains(tx, [painId, otherId], {
        fields: ['params.painId', 'body.painId'],
      });
      if (pain.number === other.number) {
        throw invalidField('body.painId', 'same-pain', 'is the pain itself');
      }
      const isNew = await new MergeStore(tx).rejectDuplicate({
        pain: pain.number,
        other: other.number,
        actor: caller.actor,
        at: nowInstant(clock),
      });
      if (isNew) {
        await recordActivity(
          tx,
          {
            actor: caller.actor,
            record: painPointsReference('pain', painId),
            action: 'duplicate-rejected',
            details: { other: otherId },
          },
          { clock },
        );
      }
    });
  }
}

function assertMergeable(pain: PainRecord, root: PainRecord): void {
  if (pain.mergedInto !== undefined) {
    throw conflict(
      'merged-pain',
      `${pain.id} is merged into ${pain.mergedInto} already`,
      { mergedInto: pain.mergedInto },
    );
  }
  if (pain.number === root.number) {
    throw invalidField(
      'body.into',
      'merge-cycle',
      'is the pain itself, or merged into it',
    );
  }
}
