import {
  PromiseState,
  PromiseSubject,
  PromiseUnit,
} from '@trust-portal/plugin-transparency-common';
import { PromiseRecord, PromiseTerms } from '../promises/PromiseRecord';

/** A row of `promise`. */
export interface PromiseRow {
  number: number;
  subject: PromiseSubject;
  value: number;
  unit: PromiseUnit;
  market: string;
  entity_ref: string | null;
  wording_en: string;
  wording_zh: string;
  in_force_from: string;
  in_force_to: string | null;
  state: PromiseState;
  note: string | null;
  proposed_by: string;
  proposed_at: string;
  decided_by: string | null;
  decided_at: string | null;
  reason: string | null;
  version: number;
}

export function toPromiseRecord(row: PromiseRow): PromiseRecord {
  return {
    number: row.number,
    subject: row.subject,
    value: row.value,
    unit: row.unit,
    market: row.market,
    entityRef: row.entity_ref ?? undefined,
    wording: { en: row.wording_en, zh: row.wording_zh },
    inForceFrom: row.in_force_from,
    inForceTo: row.in_force_to ?? undefined,
    state: row.state,
    note: row.note ?? undefined,
    proposedBy: row.proposed_by,
    proposedAt: row.proposed_at,
    decidedBy: row.decided_by ?? undefined,
    decidedAt: row.decided_at ?? undefined,
    reason: row.reason ?? undefined,
    version: row.version,
  };
}

/** The columns of what is promised. */
export function termColumns(terms: PromiseTerms) {
  return {
    subject: terms.subject,
    value: terms.value,
    unit: terms.unit,
    market: terms.market,
    entity_ref: terms.entityRef ?? null,
    wording_en: terms.wording.en,
    wording_zh: terms.wording.zh,
    in_force_from: terms.inForceFrom,
    note: terms.note ?? null,
  };
}
