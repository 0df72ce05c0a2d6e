import { JsonObject } from '@backstage/types';
import { Clock, nowInstant, inTransaction } from '@trust-portal/knex-store';
import { painPointsReference } from '@trust-portal/plugin-pain-points-common';
import { Caller, ChangeAnnouncer } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { recordActivity } from '../database/activity';
import { recountPains } from '../database/painCounts';
import { indexPainFromRows } from '../database/painIndexing';
import { PainRecord } from '../database/painRows';
import { SilenceSettings } from '../settings';
import { TaxonomyReader } from '../taxonomy/TaxonomyReader';
import { findPain } from './PainDetails';

export interface PainChangesOptions {
  knex: Knex;
  reader: TaxonomyReader;
  announcer: ChangeAnnouncer;
  silent: SilenceSettings;
  clock: Clock;
}

/** What a change has to say for the timeline. */
export interface ChangeReport {
  action: string;
  note?: string;
  details: JsonObject;
}

/** Runs changes of what belongs to a pain, each in one transaction with timeline and outbox. */
export class PainChanges {
  readonly #options: PainChangesOptions;

  constructor(options: PainChangesOptions) {
    this.#options = options;
  }

  /**
   * Locks the pain, runs the change, counts and indexes the pain anew, and announces it.
   *
   * @throws NotFoundError when there is no such pain.
   */
  async run(
    caller: Caller,
    painId: string,
    change: (tx: Knex.Transaction, pain: PainRecord) => Promise<ChangeReport>,
  ): Promise<void> {
    const { reader, silent, clock } = this.#options;
    await inTransaction(this.#options, async tx => {
      const pain = await findPain(tx, painId);
      const report = await change(tx, pain);
      await tx('pain')
        .where({ number: pain.number })
        .update({ updated_at: nowInstant(clock) });
      await recountPains(tx, [pain.number], { silent, now: clock() });
      const { kinds } = await reader.taxonomy(tx);
      await indexPainFromRows(
        tx,
        pain.number,
        kinds.find(({ id }) => id === pain.kindId),
      );
      await recordActivity(
        tx,
        {
          actor: caller.actor,
          record: painPointsReference('pain', painId),
          ...report,
        },
        { clock },
      );
    });
  }
}
