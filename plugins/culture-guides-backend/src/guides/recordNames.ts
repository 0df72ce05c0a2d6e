import {
  parseSectionId,
  SectionTemplate,
} from '@trust-portal/plugin-culture-guides-common';
import { PortalVocabulary } from '@trust-portal/portal-vocabulary';
import { BilingualText } from '@trust-portal/record-contracts';

const languageNames = {
  en: new Intl.DisplayNames(['en'], { type: 'language' }),
  zh: new Intl.DisplayNames(['zh-Hans'], { type: 'language' }),
};

/** Names guides and sections to readers in both languages, whatever languages their texts are in. */
export class RecordNames {
  readonly #markets: ReadonlyMap<string, BilingualText>;
  readonly #kinds: ReadonlyMap<string, BilingualText>;

  constructor(options: {
    vocabulary: Pick<PortalVocabulary, 'markets'>;
    templates: readonly SectionTemplate[];
  }) {
    this.#markets = new Map(
      options.vocabulary.markets.map(({ id, name }) => [id, name]),
    );
    this.#kinds = new Map(
      options.templates.map(({ kind, name }) => [kind, name]),
    );
  }

  /** A market that is not configured any more is called by its id. */
  market(market: string): BilingualText {
    return this.#markets.get(market) ?? { en: market, zh: market };
  }

  /** `Brazil: Delivery and returns`, with the language where one text is meant. */
  section(sectionId: string, language?: string): BilingualText {
    const parsed = parseSectionId(sectionId);
    const kind = parsed && this.#kinds.get(parsed.kind);
    if (!parsed || !kind) return { en: sectionId, zh: sectionId };
    const market = this.market(parsed.market);
    const section = {
      en: `${market.en}: ${kind.en}`,
      zh: `${market.zh}：${kind.zh}`,
    };
    return language === undefined
      ? section
      : {
          en: `${section.en} (${languageNames.en.of(language)})`,
          zh: `${section.zh}（${languageNames.zh.of(language)}）`,
        };
  }
}
