import { fromJsonColumn, toCount } from '@trust-portal/knex-store';
import type {
  Evidence,
  RedactionMark,
} from '@trust-portal/plugin-pain-points-common';
import { nextClock, type Clock } from '../evidence/clocks';
import { formatEvidenceId } from '../evidence/evidenceNumber';
import { type SharingFacts } from '../evidence/shareable';

/** A row of the table `evidence`. */
export interface EvidenceRow {
  /** PostgreSQL answers 64-bit numbers as text. */
  number: number | string;
  type: Evidence['type'];
  text: string | null;
  redacted_text: string | null;
  redaction_marks: string | null;
  channel: string;
  language: string;
  market: string;
  segment: string | null;
  said_on: string | null;
  received_at: string;
  source: string;
  external_reference: string | null;
  rating: number | null;
  customer_id: string | null;
  ground: Evidence['ground'];
  redaction: Evidence['redaction'];
  keep_until: string | null;
  text_hash: string;
  occurrence: number;
  state: Evidence['state'];
  set_aside_reason: string | null;
  assignee: string | null;
  acknowledge_due_at: string | null;
  acknowledged_at: string | null;
  assess_due_at: string | null;
  assessed_at: string | null;
  resolve_due_at: string | null;
  answered_at: string | null;
  next_clock_at: string | null;
  legal_hold: string | null;
  legal_hold_reason: string | null;
  erased_at: string | null;
  link_count: number;
  answer_count: number;
  import_id: string | null;
  version: number;
}

/** A voice as its row tells it, before it is decided who may see which text. */
export interface VoiceRecord extends SharingFacts {
  id: string;
  number: number;
  type: Evidence['type'];
  text?: string;
  redactedText?: string;
  redactionMarks: RedactionMark[];
  channel: string;
  language: string;
  market: string;
  segment?: string;
  saidOn?: string;
  receivedAt: string;
  source: string;
  externalReference?: string;
  rating?: number;
  customerId?: string;
  keepUntil?: string;
  textHash: string;
  state: Evidence['state'];
  setAsideReason?: string;
  assignee?: string;
  clocks: Clock[];
  nextClock?: Clock;
  legalHold?: string;
  linkCount: number;
  answerCount: number;
  importId?: string;
  version: number;
}

export function toVoice(row: EvidenceRow): VoiceRecord {
  const number = toCount(row.number);
  const clocks = toClocks(row);
  return {
    id: formatEvidenceId(number),
    number,
    type: row.type,
    text: row.text ?? undefined,
    redactedText: row.redacted_text ?? undefined,
    redactionMarks: fromJsonColumn<RedactionMark[]>(row.redaction_marks) ?? [],
    channel: row.channel,
    language: row.language,
    market: row.market,
    segment: row.segment ?? undefined,
    saidOn: row.said_on ?? undefined,
    receivedAt: row.received_at,
    source: row.source,
    externalReference: row.external_reference ?? undefined,
    rating: row.rating ?? undefined,
    customerId: row.customer_id ?? undefined,
    ground: row.ground,
    redaction: row.redaction,
    keepUntil: row.keep_until ?? undefined,
    textHash: row.text_hash,
    state: row.state,
    setAsideReason: row.set_aside_reason ?? undefined,
    assignee: row.assignee ?? undefined,
    clocks,
    nextClock: nextClock(clocks, row.state),
    legalHold: row.legal_hold_reason ?? undefined,
    erased: row.erased_at !== null,
    linkCount: row.link_count,
    answerCount: row.answer_count,
    importId: row.import_id ?? undefined,
    version: row.version,
  };
}

function toClocks(row: EvidenceRow): Clock[] {
  const clocks: Array<[Clock['name'], string | null, string | null]> = [
    ['acknowledge', row.acknowledge_due_at, row.acknowledged_at],
    ['assess', row.assess_due_at, row.assessed_at],
    ['resolve', row.resolve_due_at, row.answered_at],
  ];
  return clocks.flatMap(([name, dueAt, stoppedAt]) =>
    dueAt === null ? [] : [{ name, dueAt, stoppedAt: stoppedAt ?? undefined }],
  );
}
