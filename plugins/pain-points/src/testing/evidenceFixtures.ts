import type {
  Evidence,
  EvidenceDetail,
  EvidenceFacets,
  EvidenceImport,
} from '@trust-portal/plugin-pain-points-common';

/** A complaint in Chinese that waits in the inbox and was not answered in time. */
export function voiceFixture(changes: Partial<Evidence> = {}): Evidence {
  return {
    id: 'EV-000001',
    type: 'complaint',
    text: '送餐太慢，等了两个小时。',
    shown: 'original',
    channel: 'phone',
    language: 'zh',
    market: 'cn',
    ground: 'complaint-handling',
    redaction: 'not-needed',
    source: 'pasted',
    receivedAt: '2026-11-02T08:00:00.000Z',
    state: 'inbox',
    nextClock: { name: 'acknowledge', dueAt: '2026-11-03T08:00:00.000Z' },
    linkCount: 0,
    answerCount: 0,
    version: 1,
    ...changes,
  };
}

/** The same voice with what its page shows: one proposed kind, one proposed pain, all abilities. */
export function voiceDetailFixture(
  changes: Partial<EvidenceDetail> = {},
): EvidenceDetail {
  return {
    ...voiceFixture(),
    links: [],
    answers: [],
    clocks: [{ name: 'acknowledge', dueAt: '2026-11-03T08:00:00.000Z' }],
    proposal: {
      kinds: [{ kindId: 'delivery', score: 2, words: ['太慢'] }],
      pains: [
        {
          painId: 'PP-0012',
          title: { en: 'Parcels arrive days late', zh: '包裹晚到好几天' },
          score: 1,
          words: ['太慢'],
        },
      ],
    },
    ...changes,
    abilities: {
      triage: true,
      edit: true,
      redact: true,
      answer: true,
      erase: true,
      hold: true,
      ...changes.abilities,
    },
  };
}

export const evidenceFacetsFixture: EvidenceFacets = {
  state: { inbox: 2, linked: 5 },
  type: { complaint: 2 },
  channel: { phone: 2 },
  market: { cn: 2 },
  language: { zh: 2 },
  redaction: { 'not-needed': 2 },
};

/** An import of three rows that has just begun. */
export function importFixture(
  changes: Partial<EvidenceImport> = {},
): EvidenceImport {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    fileName: 'reviews.csv',
    source: 'reviews',
    state: 'running',
    totalRows: 3,
    position: 0,
    added: 0,
    alreadyThere: 0,
    rejected: 0,
    startedBy: 'user:default/li-wei',
    startedAt: '2026-11-02T08:00:00.000Z',
    ...changes,
  };
}
