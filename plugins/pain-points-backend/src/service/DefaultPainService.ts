import { Page } from '@trust-portal/http-contract';
import {
  Clock,
  CursorCodec,
  KeysetValue,
  nowInstant,
  inOneStatement,
  inTransaction,
} from '@trust-portal/knex-store';
import {
  DescribedPain,
  Kind,
  Pain,
  PainDetail,
  PainFacets,
  PainFilter,
  painPointsReference,
} from '@trust-portal/plugin-pain-points-common';
import {
  Caller,
  ChangeAnnouncer,
  InputChecker,
  RecentAnswers,
} from '@trust-portal/record-service';
import { Knex } from 'knex';
import { recordActivity } from '../database/activity';
import {
  addRecentVoices,
  noVoices,
  recountPains,
} from '../database/painCounts';
import { PainSelection } from '../database/painFilters';
import { indexPainFromRows } from '../database/painIndexing';
import { PainRecord } from '../database/painRows';
import { findTextHits } from '../database/painSearch';
import { PainContent } from '../database/newPain';
import { PainStore } from '../database/PainStore';
import { numbersInAdvance, reportPain } from '../database/reportPain';
import { lookUpPriority } from '../pains/priority';
import { SilenceSettings } from '../settings';
import { kindProblems } from '../taxonomy/kindProblems';
import { NewestDocuments, TaxonomyReader } from '../taxonomy/TaxonomyReader';
import { findPain, PainDetails } from './PainDetails';
import {
  PainEdit,
  PainListQuery,
  PainReport,
  PainService,
  ReadOptions,
  TransitionRequest,
} from './PainService';
import { PainTransitions } from './PainTransitions';
import { changesOf, contentOf, present } from './painEdits';
import { toPain } from './toPain';

/** Pains that an export holds in memory at once. */
const batchSize = 100;

export interface DefaultPainServiceOptions {
  knex: Knex;
  reader: TaxonomyReader;
  checker: InputChecker;
  details: PainDetails;
  transitions: PainTransitions;
  cursors: CursorCodec;
  announcer: ChangeAnnouncer;
  recent: RecentAnswers;
  silent: SilenceSettings;
  clock: Clock;
}

/** Pains without asking who may do what. */
export class DefaultPainService implements PainService {
  readonly #options: DefaultPainServiceOptions;

  constructor(options: DefaultPainServiceOptions) {
    this.#options = options;
  }

  async list(
    caller: Caller,
    query: PainListQuery,
    options: ReadOptions = {},
  ): Promise<Page<Pain>> {
    const { knex, cursors, recent, clock } = this.#options;
    const { limit, cursor, sort, ...filter } = query;
    const scope = {
      list: 'pains',
      sort,
      ...filter,
      follower: filter.following ? caller.actor : undefined,
    };
    const after = cursors.decode(scope, cursor);
    const selection = await this.#select(caller, filter, options);
    const store = new PainStore(knex);
    const [page, totalCount] = await Promise.all([
      store.list(selection, { sort, limit, after }),
      after
        ? undefined
        : recent.get(keyOf('count', selection), () => store.count(selection)),
    ]);
    const items = await addRecentVoices(knex, page.items, {
      now: clock(),
      recent,
    });
    return {
      items: items.map(toPain),
      nextCursor: page.last && cursors.encode(scope, page.last),
      totalCount,
    };
  }

  async *readAll(
    caller: Caller,
    filter: PainFilter,
    options: ReadOptions = {},
  ): AsyncGenerator<DescribedPain[]> {
    const { knex, clock } = this.#options;
    const store = new PainStore(knex);
    const selection = await this.#select(caller, filter, options);
    let after: KeysetValue[] | undefined;
    do {
      const page = await store.list(selection, {
        sort: 'newest',
        limit: batchSize,
        after,
      });
      const [pains, descriptions] = await Promise.all([
        addRecentVoices(knex, page.items, { now: clock() }),
        store.descriptionsOf(page.items.map(({ number }) => number)),
      ]);
      yield pains.map(pain => ({
        ...toPain(pain),
        description: descriptions.get(pain.number) ?? {},
      }));
      after = page.last;
    } while (after);
  }

  async facets(
    caller: Caller,
    filter: PainFilter,
    options: ReadOptions = {},
  ): Promise<PainFacets> {
    const { knex, recent } = this.#options;
    const selection = await this.#select(caller, filter, options);
    return recent.get(keyOf('facets', selection), () =>
      new PainStore(knex).facets(selection),
    );
  }

  get(caller: Caller, painId: string): Promise<PainDetail> {
    return this.#options.details.read(caller, painId);
  }

  async create(caller: Caller, report: PainReport): Promise<Pain> {
    const { knex, reader, clock } = this.#options;
    const newest = await reader.newest(knex, numbersInAdvance(knex));
    const { kind, ...content } = await this.#complete(caller, newest, report);
    const pain = {
      ...content,
      reportedBy: caller.actor,
      createdAt: nowInstant(clock),
    };
    const record = await inOneStatement(this.#options, db =>
      reportPain(db, { pain, kind, numbers: newest.also }, { clock }),
    );
    const { description: _description, ...listed } = record;
    return toPain({ ...listed, ...noVoices });
  }

  async edit(
    caller: Caller,
    painId: string,
    edit: PainEdit,
  ): Promise<PainDetail> {
    const { knex, reader, silent, clock } = this.#options;
    const { version, owner, ...changes } = edit;
    const record = await findPain(knex, painId);
    const content = await this.#complete(
      caller,
      await reader.newest(knex),
      {
        ...contentOf(record),
        ...present(changes),
        owner: owner === undefined ? record.owner : owner ?? undefined,
      },
      { before: record, edit },
    );
    await inTransaction(this.#options, async tx => {
      await new PainStore(tx).update({
        number: record.number,
        version,
        content,
        updatedAt: nowInstant(clock),
      });
      await indexPainFromRows(tx, record.number, content.kind);
      await recountPains(tx, [record.number], { silent, now: clock() });
      await recordActivity(
        tx,
        {
          actor: caller.actor,
          record: painPointsReference('pain', painId),
          action: 'pain-edited',
          details: changesOf(record, content),
        },
        { clock },
      );
    });
    return this.get(caller, painId);
  }

  async transition(
    caller: Caller,
    painId: string,
    request: TransitionRequest,
  ): Promise<PainDetail> {
    await this.#options.transitions.transition(caller, painId, request);
    return this.get(caller, painId);
  }

  async #select(
    caller: Caller,
    { challenge, ...filter }: PainFilter,
    { restriction }: ReadOptions,
  ): Promise<PainSelection> {
    const { knex, reader, recent } = this.#options;
    const { q } = filter;
    const kinds = challenge && (await reader.taxonomy(knex)).kinds;
    return {
      filter,
      restriction,
      // The list, its count and its facets are asked for together, and look for the same words.
      textHits: q
        ? await recent.get({ hits: q }, () => findTextHits(knex, q))
        : undefined,
      follower: filter.following ? caller.actor : undefined,
      kindsOfChallenges: kinds
        ?.filter(kind => kind.challenges.some(id => challenge?.includes(id)))
        .map(({ id }) => id),
    };
  }

  /** Checks what the report names, and looks up what follows from it. */
  async #complete(
    caller: Caller,
    { taxonomy, priorityTable }: NewestDocuments,
    report: PainReport,
    previous?: { before: PainRecord; edit: PainEdit },
  ): Promise<PainContent & { kind?: Kind }> {
    // What an edit does not touch may name something that has left the catalog since.
    const named = previous?.edit ?? report;
    await this.#options.checker.check(
      caller,
      named,
      kindProblems(named, taxonomy),
    );
    const refiled = previous?.before.kindId !== report.kindId;
    return {
      ...report,
      kind: taxonomy.kinds.find(({ id }) => id === report.kindId),
      markets: [...new Set(report.markets)],
      segments: [...new Set(report.segments)],
      entityRefs: [...new Set(report.entityRefs)],
      // A pain keeps the wording that it was filed under until it is filed under another kind.
      taxonomyVersion:
        previous && !refiled
          ? previous.before.taxonomyVersion
          : taxonomy.version,
      priority: lookUpPriority(
        priorityTable,
        report.severity,
        report.frequency,
      ),
      priorityTableVersion: priorityTable.version,
    };
  }
}

/** What was counted is told apart by all that was selected; the hits follow from the words. */
function keyOf(what: string, { textHits, ...selection }: PainSelection) {
  return { [what]: selection };
}
