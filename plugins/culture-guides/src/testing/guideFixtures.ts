import type {
  Guide,
  MarketSummary,
  Revision,
  SectionDetail,
  ShownText,
  TextStatus,
} from '@trust-portal/plugin-culture-guides-common';

/** A text that is up to date: the source of a section, published once. */
export function textStatusFixture(
  changes: Partial<TextStatus> = {},
): TextStatus {
  return {
    language: 'en',
    isSource: true,
    freshness: 'current',
    behindBy: { minor: 0, medium: 0, major: 0 },
    publishedNumber: 2,
    publishedAt: '2026-11-02T08:00:00.000Z',
    inForceFrom: '2026-11-02',
    ownDraft: false,
    ...changes,
  };
}

/** A Chinese translation of the first revision of a source that has a second one. */
export function translationFixture(
  changes: Partial<TextStatus> = {},
): TextStatus {
  return textStatusFixture({
    language: 'zh-Hans',
    isSource: false,
    freshness: 'behind-major',
    behindBy: { minor: 0, medium: 0, major: 1 },
    publishedNumber: 1,
    basedOn: 1,
    ...changes,
  });
}

/** The second revision of an English source text, published, with one claim. */
export function revisionFixture(changes: Partial<Revision> = {}): Revision {
  return {
    sectionId: 'cn-delivery',
    language: 'en',
    number: 2,
    state: 'published',
    title: 'Delivery and returns',
    significance: 'major',
    note: 'Refunds begin earlier.',
    inForceFrom: '2026-11-02',
    touchesLaw: false,
    author: 'user:default/huang-yan',
    submittedAt: '2026-11-01T08:00:00.000Z',
    publishedAt: '2026-11-02T08:00:00.000Z',
    decisions: [],
    waitsFor: [],
    contentHash: 'a'.repeat(64),
    body: '## Returns\n\nA parcel comes back free of charge[^c1].\n\n## Refunds\n\nThey begin when the parcel arrives.',
    claims: [
      {
        id: 'c1',
        statement: 'The shop pays for the way back.',
        standing: 'unverified',
      },
    ],
    promises: [],
    ...changes,
    abilities: {
      approveAs: [],
      return: false,
      withdraw: false,
      restore: false,
      ...changes.abilities,
    },
  };
}

/** That revision as a reader gets it who asked for English. */
export function shownTextFixture(changes: Partial<ShownText> = {}): ShownText {
  return {
    ...revisionFixture(),
    asked: 'en',
    passedOver: [],
    freshness: 'current',
    ...changes,
  };
}

/** A section in English and Chinese, read in English by somebody of its team. */
export function sectionFixture(
  changes: Partial<SectionDetail> = {},
): SectionDetail {
  return {
    id: 'cn-delivery',
    market: 'cn',
    kind: 'delivery',
    title: 'Delivery and returns',
    owner: 'group:default/team-china',
    sourceLanguage: 'en',
    reviewEveryMonths: 6,
    nextReviewOn: '2027-05-02',
    reviewStanding: 'fresh',
    texts: [textStatusFixture(), translationFixture()],
    openReports: 0,
    version: 4,
    text: shownTextFixture(),
    ...changes,
    abilities: {
      edit: true,
      review: true,
      approveLaw: false,
      archive: false,
      report: true,
      answerReports: false,
      askToRead: false,
      ...changes.abilities,
    },
  };
}

/** One row of the overview: China, nearly complete. */
export function marketFixture(
  changes: Partial<MarketSummary> = {},
): MarketSummary {
  return {
    id: 'cn',
    name: { en: 'China', zh: '中国' },
    owner: 'group:default/team-china',
    languages: ['en', 'zh-Hans'],
    sections: { published: 11, missing: 1, overdue: 2, dueSoon: 1 },
    translations: { current: 8, behind: 2, behindMajor: 1, missing: 0 },
    unverifiedClaims: 3,
    openReports: 2,
    waitingReviews: 1,
    nextDays: [],
    calendarGaps: [],
    launches: [],
    ...changes,
  };
}

/** The guide of China with one section, for somebody of its team. */
export function guideFixture(changes: Partial<Guide> = {}): Guide {
  const { text: _text, abilities: _abilities, ...section } = sectionFixture();
  return {
    market: marketFixture(),
    facts: {
      currency: 'CNY',
      languages: [
        { tag: 'zh-Hans', direction: 'ltr' },
        { tag: 'ug', direction: 'rtl' },
      ],
      timeZones: ['Asia/Shanghai'],
      legalRegimes: ['PIPL'],
      firstDayOfWeek: 1,
      weekend: [6, 7],
      measurement: 'metric',
      hourCycle: 'h23',
      calendars: ['gregory', 'chinese'],
      examples: {
        date: '2026年11月22日',
        number: '1,234.56',
        price: '¥1,234.56',
        time: '15:30',
      },
      dataVersion: '48',
    },
    settings: {
      fallbacks: {},
      deputies: [],
      languages: ['en', 'zh-Hans'],
      version: 1,
    },
    sections: [section],
    missing: ['tone'],
    abilities: {
      edit: true,
      settings: true,
      editCalendar: false,
      launch: false,
    },
    ...changes,
  };
}
