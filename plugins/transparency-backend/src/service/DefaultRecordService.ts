import { invalidField, Page } from '@trust-portal/http-contract';
import { CursorCodec } from '@trust-portal/knex-store';
import {
  promiseIdSchema,
  promiseTitle,
  TransparencyDueItem,
  transparencyReference,
} from '@trust-portal/plugin-transparency-common';
import {
  Activity,
  ActivityQuery,
  Facts,
  FactsQuery,
  ResolvedReference,
  SearchDocumentsQuery,
} from '@trust-portal/record-contracts';
import { Caller, listActivity } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { readPromiseFacts } from '../database/promiseFacts';
import { PromiseStore } from '../database/PromiseStore';
import { factDefinitions, factNames } from '../promises/factDefinitions';
import { includesDay } from '../promises/period';
import { formatPromiseId, parsePromiseId } from '../promises/promiseNumber';
import { PromiseRecord } from '../promises/PromiseRecord';
import {
  promiseDocument,
  TransparencySearchDocument,
} from '../search/promiseDocument';
import { MarketDirectory } from './MarketDirectory';
import { Duties, TransparencyRecordService } from './TransparencyRecordService';

/** So many items of one reason at most; whoever has more goes through the list. */
const maximumPerReason = 25;

export interface DefaultRecordServiceOptions {
  knex: Knex;
  cursors: CursorCodec;
  markets: MarketDirectory;
}

/** The small contracts without asking who may read what. */
export class DefaultRecordService implements TransparencyRecordService {
  readonly #options: DefaultRecordServiceOptions;

  constructor(options: DefaultRecordServiceOptions) {
    this.#options = options;
  }

  async resolveReferences(
    _caller: Caller,
    references: readonly string[],
  ): Promise<ResolvedReference[]> {
    const ids = references.flatMap(reference => promiseIdOf(reference) ?? []);
    const promises =
      ids.length > 0
        ? await new PromiseStore(this.#options.knex).findMany(
            ids.map(parsePromiseId),
          )
        : [];
    const found = new Map(
      promises.map(promise => [referenceOf(promise), promise]),
    );
    return references.flatMap(reference => {
      const promise = found.get(reference);
      return promise
        ? [
            {
              reference,
              title: this.#titleOf(promise),
              state: promise.state,
              path: `/${reference}`,
            },
          ]
        : [];
    });
  }

  /** A promise should be decided about before it begins. */
  async listDueItems(
    caller: Caller,
    { decidesPromises = false }: Duties = {},
  ): Promise<TransparencyDueItem[]> {
    if (!decidesPromises || !caller.actor.startsWith('user:')) return [];
    const waiting = await new PromiseStore(this.#options.knex).listWaiting({
      notBy: caller.actor,
      limit: maximumPerReason,
    });
    return waiting.map(promise => ({
      reference: referenceOf(promise),
      reason: 'promise-to-approve',
      title: this.#titleOf(promise),
      dueOn: promise.inForceFrom,
      waitsFor: caller.actor,
      path: `/${referenceOf(promise)}`,
    }));
  }

  listActivity(_caller: Caller, query: ActivityQuery): Promise<Page<Activity>> {
    const { knex, cursors } = this.#options;
    return listActivity({ knex, cursors, query });
  }

  async getFacts(_caller: Caller, { from, to }: FactsQuery): Promise<Facts> {
    if (from > to) {
      throw invalidField('query.to', 'before-from', 'must not lie before from');
    }
    const values = await readPromiseFacts(this.#options.knex, { from, to });
    return {
      from,
      to,
      facts: factNames.map(name => ({
        name,
        ...factDefinitions[name],
        value: values[name],
      })),
    };
  }

  /** Only promises that hold today. The cursor tells which promise was looked at last. */
  async listSearchDocuments(
    _caller: Caller,
    { limit, cursor }: SearchDocumentsQuery,
  ): Promise<Page<TransparencySearchDocument>> {
    const { knex, cursors, markets } = this.#options;
    const scope = { list: 'search-documents' };
    const [after] = (cursors.decode(scope, cursor) ?? [0]).map(Number);
    const found = await new PromiseStore(knex).listApproved({
      after,
      limit: limit + 1,
    });
    const looked = found.slice(0, limit);
    const last = looked[looked.length - 1];
    return {
      items: looked
        .filter(promise => includesDay(promise, markets.today(promise.market)))
        .map(promise => promiseDocument(promise, markets.get(promise.market))),
      nextCursor:
        found.length > limit ? cursors.encode(scope, [last.number]) : undefined,
    };
  }

  #titleOf(promise: PromiseRecord) {
    return promiseTitle(promise, this.#options.markets.get(promise.market));
  }
}

function referenceOf({ number }: PromiseRecord): string {
  return transparencyReference('promise', formatPromiseId(number));
}

/** The id in a reference of a promise; undefined for every other record. */
function promiseIdOf(reference: string): string | undefined {
  const [plugin, type, id] = reference.split('/');
  return plugin === 'transparency' &&
    type === 'promise' &&
    promiseIdSchema.safeParse(id).success
    ? id
    : undefined;
}
