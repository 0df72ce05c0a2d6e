import type {
  FieldReport,
  Launch,
  LaunchItem,
  LaunchSummary,
  MarketSummary,
} from '@trust-portal/plugin-culture-guides-common';

const hash = 'a'.repeat(64);

/** An item of a checklist that legal has still to sign. */
export function itemFixture(changes: Partial<LaunchItem> = {}): LaunchItem {
  return {
    id: 'item-1',
    key: 'withdrawal-text',
    domain: 'legal',
    title: {
      en: 'The text about withdrawal is checked',
      zh: '反悔说明已经核对',
    },
    blocking: true,
    signOffRole: 'legal',
    state: 'open',
    blocks: true,
    version: 1,
    signable: false,
    ...changes,
  };
}

export const launchSummaryFixture: LaunchSummary = {
  id: 'LA-0001',
  market: 'de',
  name: 'Spring range',
  targetOn: '2099-03-01',
  state: 'preparing',
  items: 2,
  done: 1,
  blockers: 1,
  createdBy: 'user:default/katrin-vogel',
  createdAt: '2026-11-01T08:00:00.000Z',
  version: 3,
};

/** A launch with one open item and one contradiction. */
export function launchFixture(changes: Partial<Launch> = {}): Launch {
  return {
    ...launchSummaryFixture,
    templateVersion: 1,
    checklist: [
      itemFixture(),
      itemFixture({
        id: 'item-2',
        key: 'support-hours',
        domain: 'support',
        title: { en: 'Support answers in German', zh: '客服用德语答复' },
        state: 'signed',
        blocks: false,
        signedBy: 'user:default/oliver-hughes',
        signedAt: '2026-11-10T08:00:00.000Z',
        evidence: { note: 'The rota of March is filled.' },
        signOffRole: 'support',
      }),
    ],
    contradictions: [
      {
        code: 'text-disagrees',
        references: [
          'culture-guides/section/de-delivery',
          'transparency/promise/PR-0003',
        ],
        subject: 'return-days',
        values: ['14 days', '30 Tage'],
        quote: 'innerhalb von 30 Tagen',
        language: 'de',
      },
    ],
    promisesKnown: true,
    decisions: [],
    abilities: {
      edit: true,
      decide: true,
      hindrances: ['items-open', 'contradictions'],
    },
    ...changes,
  };
}

/** What a decision kept of the launch. */
export function decisionFixture(): Launch['decisions'][number] {
  const { signable: _signable, ...item } = itemFixture({
    title: { en: 'As it was called then' },
  });
  return {
    number: 1,
    decision: 'no-go',
    note: 'Legal has not looked at it yet.',
    by: 'user:default/katrin-vogel',
    at: '2026-11-12T09:00:00.000Z',
    name: 'Spring range',
    targetOn: '2099-02-01',
    items: [item],
    contradictions: [],
    promisesKnown: true,
    hash,
  };
}

/** A report that is overdue, by a colleague. */
export function reportFixture(changes: Partial<FieldReport> = {}): FieldReport {
  return {
    id: 'FR-0001',
    sectionId: 'de-delivery',
    market: 'de',
    problem: 'wrong',
    text: 'Parcels to the islands take a week longer.',
    quote: 'within three days everywhere',
    language: 'en',
    number: 2,
    state: 'open',
    owner: 'group:default/team-europe',
    reportedBy: 'user:default/li-wei',
    reportedAt: '2026-11-02T08:00:00.000Z',
    clock: {
      startedAt: '2026-11-02T08:00:00.000Z',
      workingDays: 5,
      calendarVersion: 4,
      dueOn: '2026-11-09',
    },
    overdue: true,
    version: 1,
    abilities: { answer: true, toEvidence: true, withdraw: false },
    ...changes,
  };
}

/** A market of the overview. */
export function marketFixture(
  changes: Partial<MarketSummary> = {},
): MarketSummary {
  return {
    id: 'de',
    name: { en: 'Germany', zh: '德国' },
    owner: 'group:default/team-europe',
    languages: ['en', 'de'],
    sections: { published: 1, missing: 11, overdue: 0, dueSoon: 0 },
    translations: { current: 0, behind: 0, behindMajor: 0, missing: 0 },
    unverifiedClaims: 0,
    openReports: 0,
    waitingReviews: 0,
    nextDays: [],
    calendarGaps: [],
    launches: [],
    ...changes,
  };
}
