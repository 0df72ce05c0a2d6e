import { inTransaction } from '@trust-portal/knex-store';
import { painPointsReference } from '@trust-portal/plugin-pain-points-common';
import { JsonObject } from '@backstage/types';
import { Caller } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { recordActivity } from '../database/activity';
import { VoiceRecord } from '../database/evidenceRows';
import { EvidenceStore } from '../database/EvidenceStore';
import { withTallies } from '../database/evidenceTallies';
import { EvidenceContext, findSelection } from './EvidenceContext';
import {
  AssignRequest,
  EvidenceReadOptions,
  SetAsideRequest,
} from './EvidenceService';

interface SelectionChange {
  evidenceIds: readonly string[];
  /** Voices that stand so already, or cannot, stay as they are. */
  concerns(voice: VoiceRecord): boolean;
  columns: Record<string, string | null>;
  action: string;
  note?: string;
  details?: JsonObject;
}

/** Handles selections of the inbox; however many voices, the number of statements is the same. */
export class EvidenceTriage {
  readonly #context: EvidenceContext;

  constructor(context: EvidenceContext) {
    this.#context = context;
  }

  /** Only voices that wait in the inbox are set aside: a link is undone first. */
  setAside(
    caller: Caller,
    { evidenceIds, reason }: SetAsideRequest,
    options: EvidenceReadOptions,
  ): Promise<number> {
    return this.#change(caller, options, {
      evidenceIds,
      concerns: voice => voice.state === 'inbox',
      columns: { set_aside_reason: reason },
      action: 'evidence-set-aside',
      note: reason,
    });
  }

  bringBack(
    caller: Caller,
    evidenceIds: readonly string[],
    options: EvidenceReadOptions,
  ): Promise<number> {
    return this.#change(caller, options, {
      evidenceIds,
      concerns: voice => voice.state === 'set-aside',
      columns: { set_aside_reason: null },
      action: 'evidence-brought-back',
    });
  }

  /** @throws InputError when the catalog does not know the person. */
  async assign(
    caller: Caller,
    { evidenceIds, assignee }: AssignRequest,
    options: EvidenceReadOptions,
  ): Promise<number> {
    await this.#context.checker.check(caller, { assignee });
    return this.#change(caller, options, {
      evidenceIds,
      concerns: voice => voice.assignee !== assignee,
      columns: { assignee: assignee ?? null },
      action: 'evidence-assigned',
      details: assignee ? { assignee } : {},
    });
  }

  #change(
    caller: Caller,
    options: EvidenceReadOptions,
    change: SelectionChange,
  ): Promise<number> {
    return inTransaction(this.#context, async tx => {
      const voices = await findSelection(tx, change.evidenceIds, options);
      const concerned = voices.filter(change.concerns);
      if (concerned.length === 0) return 0;
      await this.#write(tx, caller, concerned, change);
      return concerned.length;
    });
  }

  async #write(
    tx: Knex,
    caller: Caller,
    voices: readonly VoiceRecord[],
    { columns, action, note, details }: SelectionChange,
  ): Promise<void> {
    const numbers = voices.map(({ number }) => number);
    await withTallies(tx, numbers, async () => {
      const store = new EvidenceStore(tx);
      await store.updateMany(numbers, columns);
      await store.refresh(numbers);
    });
    await recordActivity(
      tx,
      {
        actor: caller.actor,
        record: painPointsReference('evidence', voices[0].id),
        action,
        note,
        details: { ...details, evidenceIds: voices.map(({ id }) => id) },
      },
      { clock: this.#context.clock },
    );
  }
}
