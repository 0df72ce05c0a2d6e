import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { conflict, invalidField } from '@trust-portal/http-contract';
import {
  Clock,
  CommitListener,
  inTransaction,
  nowInstant,
} from '@trust-portal/knex-store';
import {
  ChecklistItem,
  cultureGuidesReference,
} from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { recordActivity } from '../database/activity';
import { LaunchItemRecord, LaunchRecord } from '../database/launchRows';
import { LaunchStore } from '../database/LaunchStore';
import { planItemTransition } from '../launches/itemTransition';
import { formatLaunchId } from '../launches/launchNumber';
import {
  findHindrances,
  isInPreparation,
  LaunchState,
} from '../launches/readiness';
import {
  FoundContradictions,
  LaunchDecisionRequest,
  LaunchItemDraft,
  LaunchItemTransition,
  LaunchOptions,
} from './LaunchService';
import { launchReaderRights, presentDecidedItem } from './presentLaunch';

/** The most items that a checklist can have. */
const mostItems = 300;
const inPreparation: readonly LaunchState[] = ['preparing', 'no-go'];

const actionOf = {
  signed: 'launch-item-signed',
  waived: 'launch-item-waived',
  'not-applicable': 'launch-item-not-applicable',
  open: 'launch-item-reopened',
} as const;

/** One activity of a launch. */
export interface LaunchActivity {
  action: string;
  note?: string;
  details?: Record<string, string | number>;
}

/** An item of a new launch. */
export function newItem(
  item: Omit<ChecklistItem, 'title' | 'detail'> &
    Pick<LaunchItemRecord, 'title' | 'detail'>,
): LaunchItemRecord {
  return { ...item, id: randomUUID(), state: 'open', version: 1 };
}

/** Changes of one launch: each in one transaction, which holds the launch first and then its items. */
export class LaunchChanges {
  readonly #options: { knex: Knex; clock: Clock; announcer: CommitListener };

  constructor(options: {
    knex: Knex;
    clock: Clock;
    announcer: CommitListener;
  }) {
    this.#options = options;
  }

  /** Makes a change together with its activity. */
  async make(
    caller: Caller,
    launch: Pick<LaunchRecord, 'number' | 'market'>,
    change: (store: LaunchStore) => Promise<LaunchActivity>,
    { quiet }: LaunchOptions = {},
  ): Promise<void> {
    const { clock } = this.#options;
    await inTransaction(this.#options, async tx => {
      const { action, note, details } = await change(new LaunchStore(tx));
      await recordActivity(
        tx,
        {
          actor: caller.actor,
          record: cultureGuidesReference(
            'launch',
            formatLaunchId(launch.number),
          ),
          action,
          note,
          details: { market: launch.market, ...details },
        },
        { clock, quiet },
      );
    });
  }

  addItem(
    caller: Caller,
    launch: LaunchRecord,
    draft: LaunchItemDraft,
    options?: LaunchOptions,
  ): Promise<void> {
    return this.make(
      caller,
      launch,
      async store => {
        await holdPrepared(store, launch);
        const { length } = await store.itemsOf(launch.number);
        if (length >= mostItems) {
          throw conflict(
            'checklist-full',
            `A checklist has at most ${mostItems} items`,
            { maximum: mostItems },
          );
        }
        const key = `added-${length + 1}`;
        await store.addItems(launch.number, [newItem({ ...draft, key })]);
        return {
          action: 'launch-item-added',
          details: { item: key, domain: draft.domain },
        };
      },
      options,
    );
  }

  transitionItem(
    caller: Caller,
    launch: LaunchRecord,
    change: { itemId: string; transition: LaunchItemTransition; today: string },
    options: LaunchOptions = {},
  ): Promise<void> {
    const { rights = launchReaderRights } = options;
    const { itemId, transition, today } = change;
    const { to, version, note } = {
      ...transition,
      note: transition.reason ?? transition.evidence?.note,
    };
    return this.make(
      caller,
      launch,
      async store => {
        await holdPrepared(store, launch);
        const items = await store.itemsOf(launch.number);
        const item = items.find(({ id }) => id === itemId);
        if (!item) throw new NotFoundError(`There is no item ${itemId}`);
        const { signOffRole } = item;
        const maySign = rights.signsFor.includes(signOffRole);
        // Whoever prepares a launch may ask for a signature again, but never give it.
        if (!maySign && !(to === 'open' && rights.manage)) {
          throw Object.assign(
            new NotAllowedError(
              `This item is for the role ${signOffRole} to decide`,
            ),
            { code: 'role-missing', role: signOffRole },
          );
        }
        const at = nowInstant(this.#options.clock);
        const by = caller.actor;
        const outcome = planItemTransition(item, transition, { by, at, today });
        await store.changeItem({
          ...item,
          evidence: undefined,
          reason: undefined,
          signedBy: undefined,
          signedAt: undefined,
          expiresOn: undefined,
          ...outcome,
          version,
        });
        return {
          action: actionOf[to],
          note,
          details: { item: item.key, domain: item.domain },
        };
      },
      options,
    );
  }

  /** @param found - what was found before: promises are asked for over HTTP, which no transaction waits for */
  decide(
    caller: Caller,
    launch: LaunchRecord,
    change: {
      request: LaunchDecisionRequest;
      found: FoundContradictions;
      today: string;
    },
    options?: LaunchOptions,
  ): Promise<void> {
    const { request, found, today } = change;
    const { decision, note, version } = request;
    return this.make(
      caller,
      launch,
      async store => {
        await store.change(launch.number, version, { state: decision });
        // Read behind the change, which nobody can sign beside any more.
        const items = await store.itemsOf(launch.number);
        const hindrances = findHindrances({
          items,
          contradictions: found.items,
          today,
        });
        if (decision === 'go') assertReady(launch, hindrances);
        const number = await store.addDecision(launch.number, {
          decision,
          note,
          by: caller.actor,
          at: nowInstant(this.#options.clock),
          name: launch.name,
          targetOn: launch.targetOn,
          items: items.map(item => presentDecidedItem(item, today)),
          contradictions: found.items,
          promisesKnown: found.promisesKnown,
        });
        return {
          action: 'launch-decided',
          note,
          details: { decision, number },
        };
      },
      options,
    );
  }
}

/** @throws ConflictError when the launch was decided with 'go' or given up. */
export function assertInPreparation({ state }: LaunchRecord): void {
  if (isInPreparation(state)) return;
  throw conflict(
    state === 'go' ? 'launch-decided' : 'launch-cancelled',
    `The launch is not in preparation any more: it is ${state}`,
    { state },
  );
}

/** @throws ConflictError when the launch was given up. */
export function assertNotCancelled(launch: LaunchRecord): void {
  if (launch.state === 'cancelled') assertInPreparation(launch);
}

/** @throws InputError when the day of a launch is past. */
export function assertNotPast(targetOn: string, today: string): void {
  if (targetOn < today) {
    throw invalidField('body.targetOn', 'in-the-past', 'must not be past');
  }
}

async function holdPrepared(
  store: LaunchStore,
  launch: LaunchRecord,
): Promise<void> {
  if (await store.touch(launch.number, inPreparation)) return;
  assertInPreparation((await store.find(launch.number)) ?? launch);
}

function assertReady(
  { state }: LaunchRecord,
  hindrances: readonly string[],
): void {
  if (state === 'go') {
    throw conflict('launch-decided', 'The launch was decided with go already');
  }
  if (hindrances.length > 0) {
    throw conflict(
      hindrances[0],
      `Go is not possible: ${hindrances.join(', ')}`,
      { hindrances },
    );
  }
}
