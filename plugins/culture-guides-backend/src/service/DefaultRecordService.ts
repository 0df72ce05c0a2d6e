import { invalidField, Page } from '@trust-portal/http-contract';
import { Clock, CursorCodec } from '@trust-portal/knex-store';
import { CultureGuidesDueItem } from '@trust-portal/plugin-culture-guides-common';
import { PortalVocabulary } from '@trust-portal/portal-vocabulary';
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
import { narrowToScope } from '../database/activityScope';
import { readFacts } from '../database/factQueries';
import { listPublishedSections } from '../database/publishedTexts';
import { termTable } from '../database/termTable';
import { WordingStore } from '../database/WordingStore';
import { factDefinitions, factNames } from '../guides/factDefinitions';
import { dayIn } from '../guides/marketDays';
import { RecordNames } from '../guides/recordNames';
import {
  SearchDocument,
  sectionDocument,
  termDocument,
} from '../search/searchDocuments';
import { DueItems, DueItemsOptions } from './DueItems';
import { GuideReferences } from './GuideReferences';
import {
  DueItemRights,
  GuideRecordService,
  RecordSight,
} from './GuideRecordService';
import { showWording, termKind } from './wordingKinds';

export interface RecordServiceOptions extends DueItemsOptions {
  knex: Knex;
  vocabulary: PortalVocabulary;
  cursors: CursorCodec;
  clock: Clock;
  names: RecordNames;
}

/** A section in five languages may be long: so many are read at once, whatever is asked for. */
const mostSectionsAtOnce = 50;

/** The small contracts without asking who may read what. */
export class DefaultRecordService implements GuideRecordService {
  readonly #options: RecordServiceOptions;
  readonly #references: GuideReferences;
  readonly #dueItems: DueItems;

  constructor(options: RecordServiceOptions) {
    this.#options = options;
    this.#references = new GuideReferences(options);
    this.#dueItems = new DueItems(options);
  }

  resolveReferences(
    _caller: Caller,
    references: readonly string[],
    sight?: RecordSight,
  ): Promise<ResolvedReference[]> {
    return this.#references.resolve(references, sight);
  }

  async listDueItems(
    caller: Caller,
    rights?: DueItemRights,
  ): Promise<CultureGuidesDueItem[]> {
    return rights && caller.actor.startsWith('user:')
      ? this.#dueItems.list(caller, rights)
      : [];
  }

  listActivity(
    { actor }: Caller,
    query: ActivityQuery,
    sight?: RecordSight,
  ): Promise<Page<Activity>> {
    const { knex, cursors } = this.#options;
    return listActivity({
      knex,
      cursors,
      query,
      narrow: sight && narrowToScope({ actor, ...sight }),
    });
  }

  async getFacts(_caller: Caller, { from, to }: FactsQuery): Promise<Facts> {
    if (from > to) {
      throw invalidField('query.to', 'before-from', 'must not lie before from');
    }
    const { knex, clock } = this.#options;
    const today = dayIn('UTC', clock());
    const values = await readFacts(knex, { from, to, today });
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

  /** Sections first, then terms; the cursor tells which of each came last. */
  async listSearchDocuments(
    _caller: Caller,
    { limit, cursor }: SearchDocumentsQuery,
  ): Promise<Page<SearchDocument>> {
    const { cursors } = this.#options;
    const scope = { list: 'search-documents' };
    const [part = 'sections', ...after] = cursors.decode(scope, cursor) ?? [];
    const page =
      part === 'sections'
        ? await this.#sectionDocuments(
            after[0] === undefined ? undefined : String(after[0]),
            Math.min(limit, mostSectionsAtOnce),
          )
        : await this.#termDocuments(after, limit);
    return {
      items: page.items,
      nextCursor: page.next && cursors.encode(scope, page.next),
    };
  }

  async #sectionDocuments(
    after: string | undefined,
    limit: number,
  ): Promise<DocumentPage> {
    const { knex, names } = this.#options;
    // One more than the page holds tells whether there is another one.
    const found = await listPublishedSections(knex, {
      after,
      limit: limit + 1,
    });
    const sections = found.slice(0, limit);
    return {
      items: sections.map(section => sectionDocument(section, names)),
      next:
        found.length > limit
          ? ['sections', sections[sections.length - 1].id]
          : ['terms'],
    };
  }

  async #termDocuments(
    after: Array<string | number>,
    limit: number,
  ): Promise<DocumentPage> {
    const { knex, names } = this.#options;
    const { items, last } = await new WordingStore(knex, termTable).list(
      { state: ['approved'] },
      { limit, after: after.length > 0 ? after : undefined },
    );
    return {
      items: items.map(record =>
        termDocument(showWording(termKind, record), names),
      ),
      next: last && ['terms', ...last],
    };
  }
}

interface DocumentPage {
  items: SearchDocument[];
  next?: Array<string | number>;
}
