import {
  Freshness,
  ShownText,
} from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { MarketSettingsStore } from '../database/MarketSettingsStore';
import { ReadMarkStore } from '../database/ReadMarkStore';
import { RevisionRecord } from '../database/revisionRows';
import { RevisionStore } from '../database/RevisionStore';
import { SectionRecord, TextRecord } from '../database/sectionRows';
import { fallbackChain } from '../guides/fallback';
import { countBehind, freshnessOf } from '../guides/staleness';
import { MarketRights } from '../permissions/MarketRights';
import { GuideContext } from './GuideContext';
import { presentRevision } from './presentRevisionText';

/** Which text is asked for. */
export interface TextRequest {
  section: SectionRecord;
  /** All languages of the section. */
  texts: readonly TextRecord[];
  asked: string;
  /** The day on which the text is to be in force, in the market's zone. */
  day: string;
}

interface ChosenText {
  text: TextRecord;
  revision: RevisionRecord;
  passedOver: string[];
}

/** Chooses the text that a reader gets: the asked language, or the one that stands in, with an honest label. */
export class ShownTexts {
  readonly #context: Pick<GuideContext, 'knex' | 'vocabulary' | 'promises'>;

  constructor(context: Pick<GuideContext, 'knex' | 'vocabulary' | 'promises'>) {
    this.#context = context;
  }

  /** @returns undefined when no text in any language is in force on the day. */
  async find(
    caller: Caller,
    request: TextRequest,
    rights: MarketRights,
  ): Promise<ShownText | undefined> {
    const chosen = await this.#choose(request);
    if (!chosen) return undefined;
    const { knex, promises } = this.#context;
    const { text, revision, passedOver } = chosen;
    const [presented, promiseValues, readAt, freshness] = await Promise.all([
      presentRevision(knex, revision, {
        caller,
        rights,
        section: request.section,
        text,
      }),
      revision.promises.length > 0
        ? promises.valuesOf(caller, revision.promises)
        : undefined,
      new ReadMarkStore(knex).readAt(revision, caller.actor),
      this.#freshness(request.section, chosen),
    ]);
    return {
      ...presented,
      asked: request.asked,
      passedOver,
      promiseValues,
      freshness,
      readAt,
    };
  }

  async #choose(request: TextRequest): Promise<ChosenText | undefined> {
    const { section, texts, asked } = request;
    // Most readers ask for a language that there is; only for the others are the settings read.
    const direct = await this.#firstInForce(request, [asked]);
    if (direct) return direct;
    const { knex, vocabulary } = this.#context;
    const settings = await new MarketSettingsStore(knex, vocabulary).find(
      section.market,
    );
    return this.#firstInForce(
      request,
      fallbackChain({
        asked,
        kept: texts.map(({ language }) => language),
        fallbacks: settings?.fallbacks ?? {},
        source: section.sourceLanguage,
      }),
    );
  }

  async #firstInForce(
    { texts, day }: TextRequest,
    languages: readonly string[],
  ): Promise<ChosenText | undefined> {
    const revisions = new RevisionStore(this.#context.knex);
    for (const [index, language] of languages.entries()) {
      const text = texts.find(candidate => candidate.language === language);
      const revision = text?.published && (await revisions.inForce(text, day));
      if (text && revision) {
        return { text, revision, passedOver: languages.slice(0, index) };
      }
    }
    return undefined;
  }

  /** What is kept beside a text is about its newest published revision; of another one it is counted. */
  async #freshness(
    section: SectionRecord,
    { text, revision }: ChosenText,
  ): Promise<Freshness> {
    const isNewest = revision.number === text.published?.number;
    const { basedOn, sourceLanguage } = revision;
    const behindBy =
      isNewest || text.isSource || sourceLanguage !== section.sourceLanguage
        ? text.behindBy
        : countBehind(
            await new RevisionStore(this.#context.knex).publishedAfter({
              sectionId: section.id,
              language: sourceLanguage,
              number: basedOn ?? 0,
            }),
            basedOn ?? 0,
          );
    return freshnessOf({ isPublished: true, behindBy });
  }
}
