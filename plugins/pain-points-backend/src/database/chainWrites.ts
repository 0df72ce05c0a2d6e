import { compareAndSet, toJsonColumn } from '@trust-portal/knex-store';
import {
  Reading,
  InterimAnswer,
} from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { ChainEdit } from '../pains/chainRules';
import type { ChainItemDraft } from '../service/ChainService';

/** Adds a link behind those that are there. */
export async function insertChainItem(
  tx: Knex,
  options: {
    id: string;
    pain: number;
    draft: ChainItemDraft;
    state: string;
    actor: string;
    at: string;
  },
): Promise<void> {
  const { id, pain, draft, state, actor, at } = options;
  const last = await tx('chain_item')
    .where({ pain })
    .max({ position: 'position' })
    .first();
  await tx('chain_item').insert({
    id,
    pain,
    position: (last?.position ?? 0) + 1,
    type: draft.type,
    parent_id: 'parentId' in draft ? draft.parentId : null,
    title: toJsonColumn(draft.title),
    detail: toJsonColumn(draft.detail),
    owner: draft.owner ?? null,
    taxonomy_id: draft.taxonomyId ?? null,
    state,
    ...(draft.type === 'remedy' && {
      steps: toJsonColumn(draft.steps),
      effort: draft.effort,
      due_on: draft.dueOn ?? null,
    }),
    ...(draft.type === 'measure' && {
      metric: toJsonColumn(draft.metric),
      unit: toJsonColumn(draft.unit),
      direction: draft.direction,
      baseline: draft.baseline,
      target: draft.target,
    }),
    created_by: actor,
    created_at: at,
  });
}

/** @throws StaleVersionError when the link was changed since the version of the edit. */
export async function updateChainItem(
  tx: Knex,
  id: string,
  edit: ChainEdit,
): Promise<number> {
  const { version, title, detail, taxonomyId, steps, dueOn, ...other } = edit;
  const { metric, unit, ...plain } = other;
  const changes: Record<string, Knex.Value | null | undefined> = {
    ...plain,
    title: title && toJsonColumn(title),
    detail: detail && toJsonColumn(detail),
    taxonomy_id: taxonomyId,
    metric: metric && toJsonColumn(metric),
    unit: unit && toJsonColumn(unit),
    steps: steps && toJsonColumn(steps),
    due_on: dueOn,
  };
  return compareAndSet(tx, {
    table: 'chain_item',
    id,
    version,
    changes: Object.fromEntries(
      Object.entries(changes).filter(
        (entry): entry is [string, Knex.Value | null] => entry[1] !== undefined,
      ),
    ),
  });
}

/** Adds a reading; `file` holds the bytes of an imported one. */
export async function insertReading(
  tx: Knex,
  pain: number,
  reading: Reading & { file?: Buffer },
): Promise<void> {
  await tx('reading').insert({
    id: reading.id,
    pain,
    measure_id: reading.measureId,
    origin: reading.origin,
    value: reading.value,
    read_on: reading.readOn,
    standing: reading.standing,
    source: reading.source ?? null,
    note: reading.note ?? null,
    query: toJsonColumn(reading.query),
    hash: reading.hash ?? null,
    file_name: reading.fileName ?? null,
    file: reading.file ?? null,
    recorded_by: reading.recordedBy,
    recorded_at: reading.recordedAt,
    decided_by: reading.decidedBy ?? null,
    decided_at: reading.decidedAt ?? null,
  });
}

/** @returns whether the reading was still waiting. */
export async function decideReading(
  tx: Knex,
  options: {
    id: string;
    accepted: boolean;
    note?: string;
    actor: string;
    at: string;
  },
): Promise<boolean> {
  const { id, accepted, note, actor, at } = options;
  const decided = await tx('reading')
    .where({ id, standing: 'waiting' })
    .update({
      standing: accepted ? 'accepted' : 'refused',
      decided_by: actor,
      decided_at: at,
      decision_note: note ?? null,
    });
  return decided === 1;
}

/** Adds a proposal of what support may say. */
export async function insertInterimAnswer(
  tx: Knex,
  pain: number,
  answer: InterimAnswer,
): Promise<void> {
  await tx('interim_answer').insert({
    id: answer.id,
    pain,
    language: answer.language,
    market: answer.market ?? null,
    text: answer.text,
    valid_until: answer.validUntil,
    state: answer.state,
    written_by: answer.writtenBy,
    written_at: answer.writtenAt,
    decided_by: answer.decidedBy ?? null,
    decided_at: answer.decidedAt ?? null,
  });
}

/** Takes interim answers to another state. @returns how many were still in one of `from`. */
export async function moveInterimAnswers(
  tx: Knex,
  options: {
    where:
      | { id: string }
      | { pain: number; language: string; market: string | null };
    from: ReadonlyArray<InterimAnswer['state']>;
    to: InterimAnswer['state'];
    actor: string;
    at: string;
  },
): Promise<number> {
  const { where, from, to, actor, at } = options;
  return tx('interim_answer')
    .where(where)
    .whereIn('state', from)
    .update({ state: to, decided_by: actor, decided_at: at });
}
