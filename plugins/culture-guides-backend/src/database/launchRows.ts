import { fromBooleanColumn, fromJsonColumn } from '@trust-portal/knex-store';
import {
  LaunchDecision,
  LaunchItem,
} from '@trust-portal/plugin-culture-guides-common';
import { LaunchState } from '../launches/readiness';

/** A launch without its items. */
export interface LaunchRecord {
  number: number;
  market: string;
  name: string;
  targetOn: string;
  state: LaunchState;
  templateVersion: number;
  createdBy: string;
  createdAt: string;
  version: number;
}
/** An item as it is kept; what depends on the day and the reader is not among it. */
export type LaunchItemRecord = Omit<LaunchItem, 'blocks' | 'signable'>;

export interface LaunchRow {
  number: number;
  market: string;
  name: string;
  target_on: string;
  state: LaunchState;
  template_version: number;
  created_by: string;
  created_at: string;
  version: number;
}
export interface LaunchItemRow {
  id: string;
  launch: number;
  position: number;
  key: string;
  domain: LaunchItem['domain'];
  title: string;
  detail: string | null;
  blocking: boolean | number;
  sign_off_role: string;
  valid_days: number | null;
  state: LaunchItem['state'];
  evidence: string | null;
  reason: string | null;
  signed_by: string | null;
  signed_at: string | null;
  expires_on: string | null;
  version: number;
}
export interface DecisionRow {
  number: number;
  decision: LaunchDecision['decision'];
  note: string;
  by: string;
  at: string;
  snapshot: string;
  hash: string;
}

/** What a decision keeps beside who decided what. */
export type DecisionSnapshot = Pick<
  LaunchDecision,
  'name' | 'targetOn' | 'items' | 'contradictions' | 'promisesKnown'
>;

export function toLaunch(row: LaunchRow): LaunchRecord {
  return {
    number: row.number,
    market: row.market,
    name: row.name,
    targetOn: row.target_on,
    state: row.state,
    templateVersion: row.template_version,
    createdBy: row.created_by,
    createdAt: row.created_at,
    version: row.version,
  };
}

export function toItem(row: LaunchItemRow): LaunchItemRecord {
  return {
    id: row.id,
    key: row.key,
    domain: row.domain,
    title: fromJsonColumn(row.title),
    detail: fromJsonColumn(row.detail),
    blocking: fromBooleanColumn(row.blocking),
    signOffRole: row.sign_off_role,
    validDays: row.valid_days ?? undefined,
    state: row.state,
    evidence: fromJsonColumn(row.evidence),
    reason: row.reason ?? undefined,
    signedBy: row.signed_by ?? undefined,
    signedAt: row.signed_at ?? undefined,
    expiresOn: row.expires_on ?? undefined,
    version: row.version,
  };
}

export function toDecision(row: DecisionRow): LaunchDecision {
  const { snapshot, ...decision } = row;
  return { ...decision, ...fromJsonColumn<DecisionSnapshot>(snapshot) };
}
