import { fromJsonColumn } from '@trust-portal/knex-store';
import {
  ChainItem,
  InterimAnswer,
  Reading,
} from '@trust-portal/plugin-pain-points-common';
import { LocalizedText } from '@trust-portal/record-contracts';
import { hasReachedTarget } from '../pains/proofOfCure';

type Remedy = Extract<ChainItem, { type: 'remedy' }>;
type Measure = Extract<ChainItem, { type: 'measure' }>;

/** A row of the table `chain_item`. */
export interface ChainItemRow {
  id: string;
  pain: number;
  position: number;
  type: ChainItem['type'];
  parent_id: string | null;
  title: string;
  detail: string | null;
  owner: string | null;
  taxonomy_id: string | null;
  state: string;
  steps: string | null;
  effort: Remedy['effort'] | null;
  due_on: string | null;
  metric: string | null;
  unit: string | null;
  direction: Measure['direction'] | null;
  baseline: number | null;
  target: number | null;
  created_by: string;
  created_at: string;
  version: number;
}

/** A row of the table `reading`, without the bytes of its file. */
export interface ReadingRow {
  id: string;
  pain: number;
  measure_id: string;
  origin: Reading['origin'];
  value: number;
  read_on: string;
  standing: Reading['standing'];
  source: string | null;
  note: string | null;
  query: string | null;
  hash: string | null;
  file_name: string | null;
  recorded_by: string;
  recorded_at: string;
  decided_by: string | null;
  decided_at: string | null;
  decision_note: string | null;
}

/** The columns of {@link ReadingRow}: a page never loads the bytes of files. */
export const readingColumns = [
  'id',
  'pain',
  'measure_id',
  'origin',
  'value',
  'read_on',
  'standing',
  'source',
  'note',
  'query',
  'hash',
  'file_name',
  'recorded_by',
  'recorded_at',
  'decided_by',
  'decided_at',
  'decision_note',
] as const;

/** A row of the table `interim_answer`. */
export interface InterimAnswerRow {
  id: string;
  pain: number;
  language: string;
  market: string | null;
  text: string;
  valid_until: string;
  state: InterimAnswer['state'];
  written_by: string;
  written_at: string;
  decided_by: string | null;
  decided_at: string | null;
}

export function toReading(row: ReadingRow): Reading {
  return {
    id: row.id,
    measureId: row.measure_id,
    origin: row.origin,
    value: row.value,
    readOn: row.read_on,
    standing: row.standing,
    source: row.source ?? undefined,
    note: row.note ?? undefined,
    fileName: row.file_name ?? undefined,
    hash: row.hash ?? undefined,
    query: fromJsonColumn<NonNullable<Reading['query']>>(row.query),
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
    decidedBy: row.decided_by ?? undefined,
    decidedAt: row.decided_at ?? undefined,
  };
}

/** One link of the chain; `readings` are those of a measure. */
export function toChainItem(
  row: ChainItemRow,
  extra: { readings: Reading[]; evidenceCount: number },
): ChainItem {
  const common = {
    id: row.id,
    parentId: row.parent_id ?? undefined,
    title: fromJsonColumn<LocalizedText>(row.title),
    detail: fromJsonColumn<LocalizedText>(row.detail),
    owner: row.owner ?? undefined,
    taxonomyId: row.taxonomy_id ?? undefined,
    state: row.state,
    version: row.version,
    evidenceCount: extra.evidenceCount,
    createdAt: row.created_at,
    createdBy: row.created_by,
  };
  switch (row.type) {
    case 'remedy':
      return {
        ...common,
        type: 'remedy',
        steps: fromJsonColumn<Remedy['steps']>(row.steps) ?? [],
        effort: present(row.effort, 'effort'),
        dueOn: row.due_on ?? undefined,
      };
    case 'measure': {
      const measure = {
        ...common,
        metric: fromJsonColumn<LocalizedText>(present(row.metric, 'metric')),
        unit: fromJsonColumn<LocalizedText>(present(row.unit, 'unit')),
        direction: present(row.direction, 'direction'),
        baseline: present(row.baseline, 'baseline'),
        target: present(row.target, 'target'),
        readings: extra.readings,
      };
      return {
        ...measure,
        type: 'measure',
        reached: hasReachedTarget(measure, extra.readings),
      };
    }
    default:
      return { ...common, type: row.type };
  }
}

export function toInterimAnswer(row: InterimAnswerRow): InterimAnswer {
  return {
    id: row.id,
    language: row.language,
    market: row.market ?? undefined,
    text: row.text,
    validUntil: row.valid_until,
    state: row.state,
    writtenBy: row.written_by,
    writtenAt: row.written_at,
    decidedBy: row.decided_by ?? undefined,
    decidedAt: row.decided_at ?? undefined,
  };
}

function present<T>(value: T | null, column: string): T {
  if (value === null) {
    throw new TypeError(`A link of the chain lacks its ${column}`);
  }
  return value;
}
