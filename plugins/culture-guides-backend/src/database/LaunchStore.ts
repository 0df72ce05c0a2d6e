import {
  applyKeyset,
  compareAndSet,
  fromBooleanColumn,
  inChunks,
  KeysetValue,
  toCount,
  toJsonColumn,
} from '@trust-portal/knex-store';
import { LaunchDecision } from '@trust-portal/plugin-culture-guides-common';
import { Knex } from 'knex';
import { canonicalHash, canonicalJson } from '../canonicalHash';
import { formatLaunchId } from '../launches/launchNumber';
import { ItemStanding, LaunchState } from '../launches/readiness';
import {
  DecisionRow,
  DecisionSnapshot,
  LaunchItemRecord,
  LaunchItemRow,
  LaunchRecord,
  LaunchRow,
  toDecision,
  toItem,
  toLaunch,
} from './launchRows';

export interface LaunchFilter {
  markets?: readonly string[];
  states?: readonly LaunchState[];
}

/** Two runs through the order of days: what is still to come, the next one first, and behind it what is past. */
export type LaunchPart = 'coming' | 'past';

/** Launches with their items and decisions. Bound to a database, or to the transaction of a change. */
export class LaunchStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** @returns its number. */
  async insert(
    launch: Omit<LaunchRecord, 'number' | 'version'>,
  ): Promise<number> {
    const [{ number }] = await this.#db('launch')
      .insert({
        market: launch.market,
        name: launch.name,
        target_on: launch.targetOn,
        state: launch.state,
        template_version: launch.templateVersion,
        created_by: launch.createdBy,
        created_at: launch.createdAt,
      })
      .returning('number');
    return number;
  }

  /** Adds items behind those that are there. */
  async addItems(
    launch: number,
    items: readonly LaunchItemRecord[],
  ): Promise<void> {
    const row = await this.#db('launch_item')
      .where({ launch })
      .max({ position: 'position' })
      .first();
    const first = (row?.position ?? 0) + 1;
    await inChunks(items, 50, async chunk => {
      const offset = first + items.indexOf(chunk[0]);
      await this.#db('launch_item').insert(
        chunk.map((item, index) => ({
          id: item.id,
          launch,
          position: offset + index,
          key: item.key,
          domain: item.domain,
          blocking: item.blocking,
          title: toJsonColumn(item.title),
          detail: toJsonColumn(item.detail),
          sign_off_role: item.signOffRole,
          valid_days: item.validDays ?? null,
          ...standingColumns(item),
          version: item.version,
        })),
      );
      return [];
    });
  }

  async find(number: number): Promise<LaunchRecord | undefined> {
    const row: LaunchRow | undefined = await this.#db('launch')
      .where({ number })
      .first();
    return row && toLaunch(row);
  }

  /** The items of a launch in their order. */
  async itemsOf(launch: number): Promise<LaunchItemRecord[]> {
    const rows: LaunchItemRow[] = await this.#db('launch_item')
      .where({ launch })
      .orderBy('position');
    return rows.map(toItem);
  }

  /** What readiness depends on, by launch. */
  async standingsOf(
    launches: readonly number[],
  ): Promise<Map<number, ItemStanding[]>> {
    const rows: Array<
      Pick<LaunchItemRow, 'launch' | 'state' | 'blocking' | 'expires_on'>
    > = await this.#db('launch_item')
      .whereIn('launch', [...launches])
      .select('launch', 'state', 'blocking', 'expires_on');
    const standings = new Map<number, ItemStanding[]>();
    for (const row of rows) {
      const { launch, state, blocking, expires_on: expiresOn } = row;
      standings.set(launch, [
        ...(standings.get(launch) ?? []),
        {
          state,
          blocking: fromBooleanColumn(blocking),
          expiresOn: expiresOn ?? undefined,
        },
      ]);
    }
    return standings;
  }

  /** The decisions about a launch, the newest first. */
  async decisionsOf(launch: number): Promise<LaunchDecision[]> {
    const rows: DecisionRow[] = await this.#db('launch_decision')
      .where({ launch })
      .orderBy('number', 'desc')
      .select('number', 'decision', 'note', 'by', 'at', 'snapshot', 'hash');
    return rows.map(toDecision);
  }

  /** Launches of one part of the list. */
  async list(
    filter: LaunchFilter,
    options: {
      part: LaunchPart;
      today: string;
      after?: KeysetValue[];
      limit: number;
    },
  ): Promise<LaunchRecord[]> {
    const rows: LaunchRow[] = await this.listQuery(filter, options).limit(
      options.limit,
    );
    return rows.map(toLaunch);
  }

  /** The query behind {@link LaunchStore.list}, for tests that look at its plan. */
  listQuery(
    filter: LaunchFilter,
    options: { part: LaunchPart; today: string; after?: KeysetValue[] },
  ): Knex.QueryBuilder {
    const { part, today, after } = options;
    const direction = part === 'coming' ? 'asc' : 'desc';
    return applyKeyset(
      this.#filtered(filter).where(
        'target_on',
        part === 'coming' ? '>=' : '<',
        today,
      ),
      {
        order: [
          { column: 'target_on', direction },
          { column: 'number', direction },
        ],
        after,
      },
    );
  }

  async count(filter: LaunchFilter): Promise<number> {
    const row = await this.#filtered(filter).count({ count: '*' }).first();
    return toCount(row?.count);
  }

  #filtered({ markets, states }: LaunchFilter): Knex.QueryBuilder {
    const query = this.#db('launch');
    if (markets?.length === 1) query.where({ market: markets[0] });
    else if (markets) query.whereIn('market', [...markets]);
    if (states) query.whereIn('state', [...states]);
    return query;
  }

  /** @throws StaleVersionError when the launch has another version. */
  async change(
    number: number,
    version: number,
    changes: Partial<{
      name: string;
      target_on: string;
      state: LaunchState;
      cancelled: string;
    }>,
  ): Promise<void> {
    await compareAndSet(this.#db, {
      table: 'launch',
      idColumn: 'number',
      id: number,
      version,
      changes,
    });
  }

  /**
   * Counts the version up, because the checklist changes, and holds the launch until the end of the transaction: so
   * that nobody decides about another checklist than the one that was looked at.
   *
   * @returns false when the launch is not in one of the states any more.
   */
  async touch(
    number: number,
    states: readonly LaunchState[],
  ): Promise<boolean> {
    const changed = await this.#db('launch')
      .where({ number })
      .whereIn('state', [...states])
      .increment('version', 1);
    return changed === 1;
  }

  /** @throws StaleVersionError when the item has another version; NotFoundError when there is none. */
  async changeItem(item: LaunchItemRecord): Promise<void> {
    await compareAndSet(this.#db, {
      table: 'launch_item',
      id: item.id,
      version: item.version,
      changes: standingColumns(item),
    });
  }

  /** Keeps a decision for good, with the hash of all that it says. */
  async addDecision(
    launch: number,
    decision: Omit<LaunchDecision, 'number' | 'hash'>,
  ): Promise<number> {
    const newest = await this.#db('launch_decision')
      .where({ launch })
      .max({ number: 'number' })
      .first();
    const number = (newest?.number ?? 0) + 1;
    const { decision: decided, note, by, at, ...snapshot } = decision;
    await this.#db('launch_decision').insert({
      launch,
      number,
      decision: decided,
      note,
      by,
      at,
      snapshot: canonicalJson(snapshot satisfies DecisionSnapshot),
      hash: decisionHash(launch, { ...decision, number }),
    });
    return number;
  }
}

/** SHA-256 of the canonical JSON of a decision and of the launch that it is about. */
export function decisionHash(
  launch: number,
  decision: Omit<LaunchDecision, 'hash'>,
): string {
  return canonicalHash({ launch: formatLaunchId(launch), ...decision });
}

function standingColumns(item: LaunchItemRecord) {
  return {
    state: item.state,
    evidence: toJsonColumn(item.evidence),
    reason: item.reason ?? null,
    signed_by: item.signedBy ?? null,
    signed_at: item.signedAt ?? null,
    expires_on: item.expiresOn ?? null,
  };
}
