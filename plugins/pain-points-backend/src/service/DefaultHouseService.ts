import { UserInfoService } from '@backstage/backend-plugin-api';
import { invalidField, Page } from '@trust-portal/http-contract';
import { Clock, CursorCodec, nowInstant } from '@trust-portal/knex-store';
import { DueItem } from '@trust-portal/plugin-pain-points-common';
import {
  Activity,
  ActivityQuery,
  Facts,
  FactsQuery,
  ResolvedReference,
  SearchDocumentsQuery,
} from '@trust-portal/record-contracts';
import { Knex } from 'knex';
import { narrowToScope } from '../database/activityScope';
import { readFacts } from '../database/factQueries';
import { listFindablePains } from '../database/searchDocumentQueries';
import { factDefinitions, factNames } from '../pains/factDefinitions';
import { kindDocument, painDocument } from '../search/searchDocuments';
import { TaxonomyReader } from '../taxonomy/TaxonomyReader';
import { Caller, listActivity } from '@trust-portal/record-service';
import { DueItems } from './DueItems';
import {
  Duties,
  HouseReadOptions,
  HouseService,
  SearchDocument,
} from './HouseService';
import { References } from './References';

export interface DefaultHouseServiceOptions {
  knex: Knex;
  reader: TaxonomyReader;
  userInfo: UserInfoService;
  cursors: CursorCodec;
  clock: Clock;
}

/** The small contracts without asking who may read what. */
export class DefaultHouseService implements HouseService {
  readonly #options: DefaultHouseServiceOptions;
  readonly #references: References;
  readonly #dueItems: DueItems;

  constructor(options: DefaultHouseServiceOptions) {
    this.#options = options;
    this.#references = new References(options);
    this.#dueItems = new DueItems(options);
  }

  resolveReferences(
    _caller: Caller,
    references: readonly string[],
    options: HouseReadOptions = {},
  ): Promise<ResolvedReference[]> {
    return this.#references.resolve(references, options);
  }

  listDueItems(
    caller: Caller,
    options: HouseReadOptions & { duties?: Duties } = {},
  ): Promise<DueItem[]> {
    return this.#dueItems.list(caller, options);
  }

  listActivity(
    _caller: Caller,
    query: ActivityQuery,
    { restriction, voices }: HouseReadOptions = {},
  ): Promise<Page<Activity>> {
    const { knex, cursors } = this.#options;
    const withEvidence =
      voices !== undefined && voices.restriction === undefined;
    return listActivity({
      knex,
      cursors,
      query,
      narrow: narrowToScope(knex, { restriction, withEvidence }),
    });
  }

  async getFacts(_caller: Caller, { from, to }: FactsQuery): Promise<Facts> {
    if (from > to) {
      throw invalidField('query.to', 'before-from', 'must not lie before from');
    }
    const { knex, clock } = this.#options;
    const values = await readFacts(knex, { from, to, now: nowInstant(clock) });
    return {
      from,
      to,
      facts: factNames.flatMap(name => {
        const value = values[name];
        return value === undefined
          ? []
          : [{ name, ...factDefinitions[name], value }];
      }),
    };
  }

  /** The cursor tells how many kinds and which pain came last. */
  async listSearchDocuments(
    _caller: Caller,
    { limit, cursor }: SearchDocumentsQuery,
  ): Promise<Page<SearchDocument>> {
    const { knex, reader, cursors } = this.#options;
    const scope = { list: 'search-documents' };
    const [kindsBefore, painBefore] = (
      cursors.decode(scope, cursor) ?? [0, 0]
    ).map(Number);
    const { kinds, publishedAt } = await reader.taxonomy(knex);
    const ofKinds = kinds.slice(kindsBefore, kindsBefore + limit);
    // One more than the page holds tells whether there is another page.
    const room = limit - ofKinds.length;
    const found = await listFindablePains(knex, {
      after: painBefore,
      limit: room + 1,
    });
    const pains = found.slice(0, room);
    const kindById = new Map(kinds.map(kind => [kind.id, kind]));
    const last = [
      kindsBefore + ofKinds.length,
      pains.at(-1)?.number ?? painBefore,
    ];
    const hasMore = found.length > room || last[0] < kinds.length;
    return {
      items: [
        ...ofKinds.map(kind => kindDocument(kind, publishedAt)),
        ...pains.map(pain => painDocument(pain, kindById.get(pain.kindId))),
      ],
      nextCursor: hasMore ? cursors.encode(scope, last) : undefined,
    };
  }
}
