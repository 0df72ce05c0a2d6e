import {
  SectionKind,
  sectionKinds,
  ShownText,
} from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { SectionStore } from '../database/SectionStore';
import { SectionTextStore } from '../database/SectionTextStore';
import { MarketRights, readerRights } from '../permissions/MarketRights';
import { GuideContext } from './GuideContext';
import { ShownTexts } from './ShownTexts';

/** A section with the text that a reader gets. */
export interface ReadSection {
  id: string;
  kind: SectionKind;
  text: ShownText;
}

/** Which texts of a market are read. */
export interface GuideReading {
  market: string;
  /** The source of each section unless given. */
  language?: string;
  day: string;
  rights?: MarketRights;
}

/** Reads whole guides. A market has twelve sections at most, so that the cost has a bound. */
export class GuideTexts {
  readonly #context: Pick<GuideContext, 'knex' | 'vocabulary' | 'promises'>;
  readonly #shownTexts: ShownTexts;

  constructor(context: Pick<GuideContext, 'knex' | 'vocabulary' | 'promises'>) {
    this.#context = context;
    this.#shownTexts = new ShownTexts(context);
  }

  /** In the order of the kinds; sections of which nothing is in force on the day are left out. */
  async read(
    caller: Caller,
    { market, language, day, rights = readerRights }: GuideReading,
  ): Promise<ReadSection[]> {
    const { knex } = this.#context;
    const { items } = await new SectionStore(knex).list(
      { market: [market] },
      { limit: sectionKinds.length },
    );
    const texts = await new SectionTextStore(knex).ofSections(
      items.map(({ id }) => id),
    );
    const read = await Promise.all(
      items.map(async section => {
        const text = await this.#shownTexts.find(
          caller,
          {
            section,
            texts: texts.filter(({ sectionId }) => sectionId === section.id),
            asked: language ?? section.sourceLanguage,
            day,
          },
          rights,
        );
        return text ? [{ id: section.id, kind: section.kind, text }] : [];
      }),
    );
    return read
      .flat()
      .sort(
        (a, b) => sectionKinds.indexOf(a.kind) - sectionKinds.indexOf(b.kind),
      );
  }
}
