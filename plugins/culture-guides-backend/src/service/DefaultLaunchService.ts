import { NotFoundError } from '@backstage/errors';
import { invalidField, Page } from '@trust-portal/http-contract';
import {
  Clock,
  CommitListener,
  CursorCodec,
  KeysetValue,
  nowInstant,
  VersionedDocumentStore,
} from '@trust-portal/knex-store';
import {
  ChecklistTemplate,
  Launch,
  LaunchSummary,
} from '@trust-portal/plugin-culture-guides-common';
import { PortalVocabulary } from '@trust-portal/portal-vocabulary';
import { Caller } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { LaunchRecord } from '../database/launchRows';
import { LaunchPart, LaunchStore } from '../database/LaunchStore';
import { dayIn } from '../guides/marketDays';
import { formatLaunchId, parseLaunchId } from '../launches/launchNumber';
import { ContradictionFinder } from './ContradictionFinder';
import {
  assertInPreparation,
  assertNotCancelled,
  assertNotPast,
  LaunchChanges,
  newItem,
} from './LaunchChanges';
import {
  FoundContradictions,
  LaunchCancellation,
  LaunchDecisionRequest,
  LaunchDraft,
  LaunchEdit,
  LaunchItemDraft,
  LaunchItemTransition,
  LaunchListQuery,
  LaunchOptions,
  LaunchService,
} from './LaunchService';
import {
  launchReaderRights,
  presentLaunch,
  presentLaunchSummary,
} from './presentLaunch';

export interface DefaultLaunchServiceOptions {
  knex: Knex;
  clock: Clock;
  cursors: CursorCodec;
  announcer: CommitListener;
  vocabulary: Pick<PortalVocabulary, 'markets'>;
  templates: VersionedDocumentStore<ChecklistTemplate>;
  contradictions: ContradictionFinder;
}

/** Launches without asking who may do what; that an item is signed by its role is a rule, and holds here. */
export class DefaultLaunchService implements LaunchService {
  readonly #options: DefaultLaunchServiceOptions;
  readonly #changes: LaunchChanges;

  constructor(options: DefaultLaunchServiceOptions) {
    this.#options = options;
    this.#changes = new LaunchChanges(options);
  }

  async listLaunches(
    _caller: Caller,
    { market, state, limit, cursor }: LaunchListQuery,
  ): Promise<Page<LaunchSummary>> {
    const { cursors, clock, knex } = this.#options;
    const filter = { markets: market, states: state };
    const scope = { list: 'launches', market, state };
    const store = new LaunchStore(knex);
    // The day on which a list was begun goes with its cursor: no launch moves from one part to the other meanwhile.
    const [begun, at, ...after] = cursors.decode(scope, cursor) ?? [
      nowInstant(clock).slice(0, 10),
      'coming',
    ];
    const today = String(begun);
    const parts: LaunchPart[] = at === 'past' ? ['past'] : ['coming', 'past'];
    const found: Array<{ part: LaunchPart; launch: LaunchRecord }> = [];
    for (const part of parts) {
      if (found.length > limit) break;
      const launches = await store.list(filter, {
        part,
        today,
        after: part === at && after.length > 0 ? after : undefined,
        limit: limit + 1 - found.length,
      });
      found.push(...launches.map(launch => ({ part, launch })));
    }
    const shown = found.slice(0, limit);
    const last = shown[shown.length - 1];
    const next: KeysetValue[] | undefined =
      found.length > limit
        ? [today, last.part, last.launch.targetOn, last.launch.number]
        : undefined;
    const standings = await store.standingsOf(
      shown.map(({ launch }) => launch.number),
    );
    return {
      items: shown.map(({ launch }) =>
        presentLaunchSummary(
          launch,
          standings.get(launch.number) ?? [],
          this.#todayIn(launch.market),
        ),
      ),
      nextCursor: next && cursors.encode(scope, next),
      totalCount: cursor ? undefined : await store.count(filter),
    };
  }

  async getLaunch(
    caller: Caller,
    launchId: string,
    { rights = launchReaderRights }: LaunchOptions = {},
  ): Promise<Launch> {
    const store = new LaunchStore(this.#options.knex);
    const launch = await this.#require(launchId);
    const [items, decisions, found] = await Promise.all([
      store.itemsOf(launch.number),
      store.decisionsOf(launch.number),
      this.listContradictions(caller, launch.market),
    ]);
    const today = this.#todayIn(launch.market);
    return presentLaunch({ launch, items, decisions, found, rights, today });
  }

  async createLaunch(
    caller: Caller,
    { market, name, targetOn }: LaunchDraft,
    options?: LaunchOptions,
  ): Promise<Launch> {
    const { knex, clock, templates, vocabulary } = this.#options;
    if (!vocabulary.markets.some(({ id }) => id === market)) {
      throw invalidField(
        'body.market',
        'unknown-market',
        `${market} is not configured`,
      );
    }
    assertNotPast(targetOn, this.#todayIn(market));
    const template = await templates.find(knex);
    if (!template) throw new NotFoundError('There is no checklist template');
    const launch = { number: 0, market };
    await this.#changes.make(
      caller,
      launch,
      async store => {
        launch.number = await store.insert({
          market,
          name,
          targetOn,
          state: 'preparing',
          templateVersion: template.version,
          createdBy: caller.actor,
          createdAt: nowInstant(clock),
        });
        const { items } = template.content;
        await store.addItems(launch.number, items.map(newItem));
        return {
          action: 'launch-created',
          details: { templateVersion: template.version },
        };
      },
      options,
    );
    return this.#answer(caller, launch.number, options);
  }

  async editLaunch(
    caller: Caller,
    launchId: string,
    { version, name, targetOn }: LaunchEdit,
    options?: LaunchOptions,
  ): Promise<Launch> {
    const launch = await this.#require(launchId);
    if (targetOn !== undefined) {
      assertNotPast(targetOn, this.#todayIn(launch.market));
    }
    await this.#changes.make(
      caller,
      launch,
      async store => {
        await store.change(launch.number, version, {
          ...(name !== undefined && { name }),
          ...(targetOn !== undefined && { target_on: targetOn }),
        });
        assertInPreparation(launch);
        return { action: 'launch-edited' };
      },
      options,
    );
    return this.#answer(caller, launch.number, options);
  }

  async cancelLaunch(
    caller: Caller,
    launchId: string,
    { reason, version }: LaunchCancellation,
    options?: LaunchOptions,
  ): Promise<Launch> {
    const launch = await this.#require(launchId);
    await this.#changes.make(
      caller,
      launch,
      async store => {
        await store.change(launch.number, version, {
          state: 'cancelled',
          cancelled: reason,
        });
        assertNotCancelled(launch);
        return { action: 'launch-cancelled', note: reason };
      },
      options,
    );
    return this.#answer(caller, launch.number, options);
  }

  async addItem(
    caller: Caller,
    launchId: string,
    draft: LaunchItemDraft,
    options?: LaunchOptions,
  ): Promise<Launch> {
    const launch = await this.#require(launchId);
    await this.#changes.addItem(caller, launch, draft, options);
    return this.#answer(caller, launch.number, options);
  }

  async transitionItem(
    caller: Caller,
    { launchId, itemId }: { launchId: string; itemId: string },
    transition: LaunchItemTransition,
    options?: LaunchOptions,
  ): Promise<Launch> {
    const launch = await this.#require(launchId);
    const today = this.#todayIn(launch.market);
    const change = { itemId, transition, today };
    await this.#changes.transitionItem(caller, launch, change, options);
    return this.#answer(caller, launch.number, options);
  }

  async decide(
    caller: Caller,
    launchId: string,
    request: LaunchDecisionRequest,
    options?: LaunchOptions,
  ): Promise<Launch> {
    const launch = await this.#require(launchId);
    assertNotCancelled(launch);
    const found = await this.listContradictions(caller, launch.market);
    const today = this.#todayIn(launch.market);
    const change = { request, found, today };
    await this.#changes.decide(caller, launch, change, options);
    return this.#answer(caller, launch.number, options);
  }

  async listContradictions(
    caller: Caller,
    market: string,
  ): Promise<FoundContradictions> {
    const day = this.#todayIn(market);
    return this.#options.contradictions.find(caller, { market, day });
  }

  async #answer(
    caller: Caller,
    number: number,
    options?: LaunchOptions,
  ): Promise<Launch> {
    return this.getLaunch(caller, formatLaunchId(number), options);
  }

  async #require(launchId: string): Promise<LaunchRecord> {
    const store = new LaunchStore(this.#options.knex);
    const launch = await store.find(parseLaunchId(launchId));
    if (!launch) throw new NotFoundError(`There is no launch ${launchId}`);
    return launch;
  }

  #todayIn(market: string): string {
    const { vocabulary, clock } = this.#options;
    const known = vocabulary.markets.find(({ id }) => id === market);
    if (!known) throw new NotFoundError(`There is no market ${market}`);
    return dayIn(known.timeZone, clock());
  }
}
