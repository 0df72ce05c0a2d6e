import { UserInfoService } from '@backstage/backend-plugin-api';
import { invalidField, Page } from '@trust-portal/http-contract';
import { Clock, CursorCodec } from '@trust-portal/knex-store';
import {
  Activity,
  DueItem,
  painPointsReference,
} from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { ActivityStore } from '../database/ActivityStore';
import { ChainStore } from '../database/ChainStore';
import * as due from '../database/dueItemQueries';
import { readFacts } from '../database/factQueries';
import { PainStore } from '../database/PainStore';
import { redactionsWaiting, voicesToAnswer } from '../database/voiceDueItems';
import { dayOf } from '../pains/days';
import { factDefinitions, factNames } from '../pains/factDefinitions';
import { parsePainId } from '../pains/painNumber';
import { kindDocument, painDocument } from '../search/searchDocuments';
import { TaxonomyReader } from '../taxonomy/TaxonomyReader';
import { Caller } from './Caller';
import {
  ActivityQuery,
  ActivityReadOptions,
  Duties,
  Facts,
  FactsQuery,
  HouseService,
  ResolvedReference,
  SearchDocument,
  SearchDocumentsQuery,
} from './HouseService';
import { ReadOptions } from './PainService';

export interface DefaultHouseServiceOptions {
  knex: Knex;
  reader: TaxonomyReader;
  userInfo: UserInfoService;
  cursors: CursorCodec;
  clock: Clock;
}

const everyDuty: Duties = {
  confirmsReadings: true,
  approvesInterimAnswers: true,
  redacts: true,
  tellsCustomers: true,
  handsOut: true,
};

/** The small contracts without asking who may read what. */
export class DefaultHouseService implements HouseService {
  readonly #options: DefaultHouseServiceOptions;

  constructor(options: DefaultHouseServiceOptions) {
    this.#options = options;
  }

  async resolveReferences(
    _caller: Caller,
    references: readonly string[],
    { restriction }: ReadOptions = {},
  ): Promise<ResolvedReference[]> {
    const { knex, reader } = this.#options;
    const painIds = references.flatMap(reference => {
      const [, id] = /^pain-points\/pain\/(PP-\d{4,9})$/.exec(reference) ?? [];
      return id === undefined ? [] : [id];
    });
    const [pains, { kinds }] = await Promise.all([
      new PainStore(knex).findMany(painIds.map(parsePainId), restriction),
      reader.taxonomy(knex),
    ]);
    const resolved = new Map<string, Omit<ResolvedReference, 'path'>>([
      ...pains.map(pain => {
        const reference = painPointsReference('pain', pain.id);
        const { title, state } = pain;
        return [reference, { reference, title, state }] as const;
      }),
      ...kinds.map(kind => {
        const reference = painPointsReference('kind', kind.id);
        return [
          reference,
          { reference, title: kind.name, state: 'published' },
        ] as const;
      }),
    ]);
    return references.flatMap(reference => {
      const found = resolved.get(reference);
      return found ? [{ ...found, path: `/${reference}` }] : [];
    });
  }

  async listDueItems(
    caller: Caller,
    options: ReadOptions & { duties?: Duties } = {},
  ): Promise<DueItem[]> {
    const { knex, userInfo, clock } = this.#options;
    if (!caller.actor.startsWith('user:')) {
      return [];
    }
    const { duties = everyDuty, restriction } = options;
    const { ownershipEntityRefs } = await userInfo.getUserInfo(
      caller.credentials,
    );
    const asked = {
      person: caller.actor,
      ownership: ownershipEntityRefs,
      today: dayOf(clock()),
      restriction,
    };
    const lists = await Promise.all([
      due.remediesDue(knex, asked),
      due.answersThatExpire(knex, asked),
      voicesToAnswer(knex, asked),
      duties.confirmsReadings ? due.readingsToConfirm(knex, asked) : [],
      duties.approvesInterimAnswers ? due.answersToApprove(knex, asked) : [],
      duties.redacts ? redactionsWaiting(knex, asked) : [],
      duties.tellsCustomers ? due.customersToTell(knex, asked) : [],
      duties.handsOut ? due.painsWithoutOwner(knex, asked) : [],
    ]);
    return lists.flat().sort(bySoonest);
  }

  async listActivity(
    _caller: Caller,
    query: ActivityQuery,
    options: ActivityReadOptions = {},
  ): Promise<Page<Activity>> {
    const { knex, cursors } = this.#options;
    const { limit, cursor, ...filter } = query;
    const scope = { list: 'activity', ...filter };
    const after = cursors.decode(scope, cursor);
    const store = new ActivityStore(knex);
    const selection = { ...filter, ...options };
    const [page, totalCount] = await Promise.all([
      store.list(selection, { limit, after }),
      after ? undefined : store.count(selection),
    ]);
    return {
      items: page.items,
      nextCursor: page.last && cursors.encode(scope, page.last),
      totalCount,
    };
  }

  async getFacts(_caller: Caller, { from, to }: FactsQuery): Promise<Facts> {
    if (from > to) {
      throw invalidField('query.to', 'before-from', 'must not lie before from');
    }
    const values = await readFacts(this.#options.knex, { from, to });
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

  /** Kinds come with the first page, and pains in the order of their numbers. */
  async listSearchDocuments(
    _caller: Caller,
    { limit, cursor }: SearchDocumentsQuery,
  ): Promise<Page<SearchDocument>> {
    const { knex, reader, cursors } = this.#options;
    const scope = { list: 'search-documents' };
    const after = cursors.decode(scope, cursor);
    const { items, last } = await new PainStore(knex).list(
      { filter: {} },
      { sort: 'newest', limit, after },
    );
    const [chains, taxonomy] = await Promise.all([
      new ChainStore(knex).chainsOf(items.map(({ number }) => number)),
      after ? undefined : reader.taxonomy(knex),
    ]);
    const kinds = (taxonomy?.kinds ?? []).map(kind =>
      kindDocument(kind, taxonomy?.publishedAt ?? ''),
    );
    return {
      items: [
        ...kinds,
        ...items.map(pain => painDocument(pain, chains.get(pain.number) ?? [])),
      ],
      nextCursor: last && cursors.encode(scope, last),
    };
  }
}

/** What has a day comes first, the soonest in front; the rest keeps its order. */
function bySoonest(a: DueItem, b: DueItem): number {
  return (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');
}
