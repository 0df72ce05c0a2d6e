import { CustomerPromise } from '@trust-portal/plugin-transparency-common';
import { Caller } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { PromiseStore } from '../database/PromiseStore';
import { contradicts } from '../promises/contradictions';
import { includesDay } from '../promises/period';
import { formatPromiseId } from '../promises/promiseNumber';
import { PromiseRecord } from '../promises/PromiseRecord';
import {
  refusalOfDecision,
  refusalOfEnding,
} from '../promises/promiseStateMachine';
import { MarketDirectory } from './MarketDirectory';

/** Makes of rows what readers see: whether they hold today, what they contradict, what can be done with them. */
export class PromiseViews {
  readonly #markets: MarketDirectory;

  constructor(options: { markets: MarketDirectory }) {
    this.#markets = options.markets;
  }

  /** Looks up the contradictions of all of them in one query. */
  async of(
    db: Knex,
    caller: Caller,
    promises: readonly PromiseRecord[],
  ): Promise<CustomerPromise[]> {
    const days = promises.map(({ market }) => this.#markets.today(market));
    const [earliest = ''] = [...days].sort();
    const lasting = await new PromiseStore(db).listLasting(promises, earliest);
    return promises.map((promise, index) =>
      toView(promise, { caller, today: days[index], lasting }),
    );
  }

  async ofOne(
    db: Knex,
    caller: Caller,
    promise: PromiseRecord,
  ): Promise<CustomerPromise> {
    const [view] = await this.of(db, caller, [promise]);
    return view;
  }
}

function toView(
  { number, ...promise }: PromiseRecord,
  context: {
    caller: Caller;
    today: string;
    lasting: readonly PromiseRecord[];
  },
): CustomerPromise {
  const { caller, today, lasting } = context;
  return {
    ...promise,
    id: formatPromiseId(number),
    inForce: promise.state === 'approved' && includesDay(promise, today),
    contradicts: lasting
      .filter(other => contradicts({ number, ...promise }, other, today))
      .map(other => formatPromiseId(other.number)),
    abilities: {
      decide: refusalOfDecision(promise, caller.actor) === undefined,
      end: refusalOfEnding(promise, today) === undefined,
    },
  };
}
