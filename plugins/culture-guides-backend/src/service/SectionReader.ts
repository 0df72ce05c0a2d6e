import {
  Section,
  TextStatus,
} from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { RevisionStore } from '../database/RevisionStore';
import { SectionRecord, TextRecord } from '../database/sectionRows';
import { SectionTextStore } from '../database/SectionTextStore';
import { reviewStandingOf } from '../guides/reviewRhythm';
import { freshnessOf } from '../guides/staleness';
import { todayIn } from './findSection';
import { groupBy } from '../wording/groupBy';
import { GuideContext } from './GuideContext';

/** Sections with their languages, as they were read together. */
export interface ReadSections {
  sections: Section[];
  texts: TextRecord[];
}

/**
 * Makes what lists show of sections. It asks the database for all sections at once, and reads no revision: what a list
 * shows of a text is kept beside it.
 */
export class SectionReader {
  readonly #context: Pick<
    GuideContext,
    'knex' | 'vocabulary' | 'clock' | 'recent'
  >;

  constructor(
    context: Pick<GuideContext, 'knex' | 'vocabulary' | 'clock' | 'recent'>,
  ) {
    this.#context = context;
  }

  /** @param options.reviewSight - the markets of which the caller sees what waits for review */
  async read(
    caller: Caller,
    records: readonly SectionRecord[],
    { reviewSight }: { reviewSight: ReadonlySet<string> },
  ): Promise<ReadSections> {
    if (records.length === 0) return { sections: [], texts: [] };
    const { knex, recent } = this.#context;
    const ids = records.map(({ id }) => id);
    const store = new SectionTextStore(knex);
    const [texts, drafts, openReports] = await Promise.all([
      store.ofSections(ids),
      store.ownDrafts(ids, caller.actor),
      // Counts of what is not in the guide itself; whoever reports something here forgets them at once.
      recent.get({ openReports: ids }, () => store.openReports(ids)),
    ]);
    // What waits is told to its author as well, wherever that person may belong now.
    const hidden = texts
      .filter(text => text.inReview && !reviewSight.has(text.market))
      .map(({ sectionId }) => sectionId);
    const ownWaiting =
      hidden.length > 0
        ? await new RevisionStore(knex).ownInReview(caller.actor, hidden)
        : [];
    const nameOf = (text: { sectionId: string; language: string }) =>
      `${text.sectionId} ${text.language}`;
    const ownDrafts = new Set(drafts.map(nameOf));
    const waitingOfOwn = new Set(ownWaiting.map(nameOf));
    const textsOf = groupBy(texts, ({ sectionId }) => sectionId);
    const sections = await Promise.all(
      records.map(async record => {
        const ownTexts = textsOf.get(record.id) ?? [];
        return this.#present(record, {
          title: await this.#titleInForce(record, ownTexts),
          openReports: openReports.get(record.id) ?? 0,
          texts: ownTexts.map(text =>
            toStatus(text, {
              ownDraft: ownDrafts.has(nameOf(text)),
              seesReview:
                reviewSight.has(record.market) ||
                waitingOfOwn.has(nameOf(text)),
            }),
          ),
        });
      }),
    );
    return { sections, texts };
  }

  /** Only while a new text waits for its day does another one hold. */
  async #titleInForce(
    section: SectionRecord,
    texts: readonly TextRecord[],
  ): Promise<string | undefined> {
    const source = texts.find(({ isSource }) => isSource);
    if (!source?.published) return undefined;
    const today = todayIn(this.#context, section.market);
    if (source.published.inForceFrom <= today) return source.published.title;
    const inForce = await new RevisionStore(this.#context.knex).inForce(
      source,
      today,
    );
    return inForce?.title;
  }

  #present(
    record: SectionRecord,
    rest: Pick<Section, 'title' | 'texts' | 'openReports'>,
  ): Section {
    return {
      id: record.id,
      market: record.market,
      kind: record.kind,
      owner: record.owner,
      sourceLanguage: record.sourceLanguage,
      reviewEveryMonths: record.reviewEveryMonths,
      reviewedAt: record.reviewedAt,
      reviewedBy: record.reviewedBy,
      verdict: record.verdict,
      nextReviewOn: record.nextReviewOn,
      reviewStanding: reviewStandingOf(
        record.nextReviewOn,
        todayIn(this.#context, record.market),
      ),
      archived: record.archived,
      version: record.version,
      ...rest,
    };
  }
}

function toStatus(
  text: TextRecord,
  caller: { ownDraft: boolean; seesReview: boolean },
): TextStatus {
  const { published } = text;
  return {
    language: text.language,
    isSource: text.isSource,
    freshness: freshnessOf({
      isPublished: published !== undefined,
      behindBy: text.behindBy,
    }),
    behindBy: text.behindBy,
    publishedNumber: published?.number,
    publishedAt: published?.at,
    inForceFrom: published?.inForceFrom,
    // 0 stands for 'older than anything of the source'.
    basedOn: text.basedOn || undefined,
    inReview: caller.seesReview ? text.inReview : undefined,
    ownDraft: caller.ownDraft,
  };
}
