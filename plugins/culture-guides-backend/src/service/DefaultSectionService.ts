import { invalidField, Page } from '@trust-portal/http-contract';
import { inTransaction, nowInstant } from '@trust-portal/knex-store';
import {
  Section,
  SectionDetail,
  SectionHit,
  sectionKinds,
  SectionReview,
} from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { ReadMarkStore } from '../database/ReadMarkStore';
import { RevisionStore } from '../database/RevisionStore';
import { SectionSelection } from '../database/sectionFilters';
import { SectionReviewStore } from '../database/SectionReviewStore';
import { SectionStore } from '../database/SectionStore';
import { readerRights, seesReviews } from '../permissions/MarketRights';
import { changeSection, SectionChange } from './changeSection';
import { createSection } from './createSection';
import { findSection, todayIn } from './findSection';
import { GuideContext, GuideOptions } from './GuideContext';
import { reviewSection } from './reviewSection';
import { findSectionHits } from './sectionHits';
import { SectionReader } from './SectionReader';
import {
  PageQuery,
  ReadMark,
  ReviewRequest,
  SectionDraft,
  SectionEdit,
  SectionListOptions,
  SectionListQuery,
  SectionQuery,
  SectionService,
} from './SectionService';
import { ShownTexts } from './ShownTexts';

const nothing: ReadonlySet<string> = new Set();

/** Sections without asking who may do what; the options say what the caller may see. */
export class DefaultSectionService implements SectionService {
  readonly #context: GuideContext;
  readonly #reader: SectionReader;
  readonly #shownTexts: ShownTexts;

  constructor(context: GuideContext) {
    this.#context = context;
    this.#reader = new SectionReader(context);
    this.#shownTexts = new ShownTexts(context);
  }

  async list(
    caller: Caller,
    query: SectionListQuery,
    { reviewSight = nothing }: SectionListOptions = {},
  ): Promise<Page<SectionHit>> {
    const { knex, cursors, recent } = this.#context;
    const { limit, cursor, ...filter } = query;
    const scope = { list: 'sections', ...filter };
    const after = cursors.decode(scope, cursor);
    const selection = this.#select(filter);
    const store = new SectionStore(knex);
    const [page, totalCount] = await Promise.all([
      store.list(selection, { limit, after }),
      after
        ? undefined
        : recent.get({ sections: filter }, () => store.count(selection)),
    ]);
    const { sections, texts } = await this.#reader.read(caller, page.items, {
      reviewSight,
    });
    const { q, language } = filter;
    const hits = q
      ? await findSectionHits(knex, texts, { typed: q, language })
      : new Map<string, SectionHit['hit']>();
    return {
      items: sections.map(section => ({
        ...section,
        hit: hits.get(section.id),
      })),
      nextCursor: page.last && cursors.encode(scope, page.last),
      totalCount,
    };
  }

  async ofMarket(
    caller: Caller,
    market: string,
    { reviewSight = nothing }: SectionListOptions = {},
  ): Promise<Section[]> {
    const { items } = await new SectionStore(this.#context.knex).list(
      { market: [market] },
      // A market has at most one section of each kind.
      { limit: sectionKinds.length },
    );
    const { sections } = await this.#reader.read(caller, items, {
      reviewSight,
    });
    return sections.sort(
      (a, b) => sectionKinds.indexOf(a.kind) - sectionKinds.indexOf(b.kind),
    );
  }

  async get(
    caller: Caller,
    sectionId: string,
    query: SectionQuery,
    { rights = readerRights }: GuideOptions = {},
  ): Promise<SectionDetail> {
    const record = await findSection(this.#context.knex, sectionId);
    const { sections, texts } = await this.#reader.read(caller, [record], {
      reviewSight: new Set(seesReviews(rights) ? [record.market] : []),
    });
    const today = todayIn(this.#context, record.market);
    const asked = query.language ?? record.sourceLanguage;
    const text = await this.#shownTexts.find(
      caller,
      { section: record, texts, asked, day: query.inForceOn ?? today },
      rights,
    );
    const newest = texts.find(
      ({ language }) => language === (text?.language ?? record.sourceLanguage),
    )?.published;
    const isOpen = record.archived === undefined;
    return {
      ...sections[0],
      text,
      upcoming:
        newest && newest.inForceFrom > today
          ? { number: newest.number, inForceFrom: newest.inForceFrom }
          : undefined,
      abilities: {
        edit: rights.edit && isOpen,
        review: rights.review && isOpen,
        approveLaw: rights.approveLaw && isOpen,
        archive: rights.edit,
        report: rights.report && isOpen,
        answerReports: rights.answerReports,
        askToRead: rights.askToRead && isOpen,
      },
    };
  }

  async create(
    caller: Caller,
    draft: SectionDraft,
    options: GuideOptions = {},
  ): Promise<SectionDetail> {
    const sectionId = await createSection(this.#context, caller, draft, {
      quiet: options.quiet,
    });
    return this.get(caller, sectionId, {}, options);
  }

  async edit(
    caller: Caller,
    sectionId: string,
    edit: SectionEdit,
    options: GuideOptions = {},
  ): Promise<SectionDetail> {
    await this.#context.checker.check(caller, { owner: edit.owner });
    return this.#change(caller, sectionId, { action: 'edit', edit }, options);
  }

  archive(
    caller: Caller,
    sectionId: string,
    request: { reason: string; version: number },
    options: GuideOptions = {},
  ): Promise<SectionDetail> {
    const change = { action: 'archive', ...request } as const;
    return this.#change(caller, sectionId, change, options);
  }

  restore(
    caller: Caller,
    sectionId: string,
    { version }: { version: number },
    options: GuideOptions = {},
  ): Promise<SectionDetail> {
    const change = { action: 'restore', version } as const;
    return this.#change(caller, sectionId, change, options);
  }

  async review(
    caller: Caller,
    sectionId: string,
    request: ReviewRequest,
    options: GuideOptions = {},
  ): Promise<SectionDetail> {
    await inTransaction(this.#context, tx =>
      reviewSection(tx, this.#context, caller, {
        sectionId,
        request,
        quiet: options.quiet,
      }),
    );
    return this.get(caller, sectionId, {}, options);
  }

  async listReviews(
    _caller: Caller,
    sectionId: string,
    { limit, cursor }: PageQuery,
  ): Promise<Page<SectionReview>> {
    const { knex, cursors } = this.#context;
    await findSection(knex, sectionId);
    const scope = { list: 'section-reviews', sectionId };
    const page = await new SectionReviewStore(knex).list(sectionId, {
      limit,
      after: cursors.decode(scope, cursor),
    });
    return {
      items: page.items,
      nextCursor: page.last && cursors.encode(scope, page.last),
    };
  }

  async markRead(
    caller: Caller,
    sectionId: string,
    { language, number }: ReadMark,
  ): Promise<void> {
    const { knex, clock } = this.#context;
    await findSection(knex, sectionId);
    const key = { sectionId, language, number };
    const revision = await new RevisionStore(knex).find(key);
    if (revision?.state !== 'published') {
      throw invalidField(
        'body.number',
        'unknown-revision',
        'only a published revision can be read',
      );
    }
    await new ReadMarkStore(knex).mark(key, caller.actor, nowInstant(clock));
  }

  async #change(
    caller: Caller,
    sectionId: string,
    change: SectionChange,
    options: GuideOptions,
  ): Promise<SectionDetail> {
    await inTransaction(this.#context, tx =>
      changeSection(tx, this.#context, caller, {
        sectionId,
        change,
        quiet: options.quiet,
      }),
    );
    return this.get(caller, sectionId, {}, options);
  }

  #select(
    filter: Omit<SectionListQuery, 'limit' | 'cursor'>,
  ): SectionSelection {
    return {
      ...filter,
      // An empty field of a form asks for nothing.
      q: filter.q || undefined,
      today: filter.reviewStanding
        ? new Map(
            this.#context.vocabulary.markets.map(({ id }) => [
              id,
              todayIn(this.#context, id),
            ]),
          )
        : undefined,
    };
  }
}
