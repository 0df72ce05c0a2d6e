import { JsonObject } from '@backstage/types';
import { conflict } from '@trust-portal/http-contract';
import { inTransaction } from '@trust-portal/knex-store';
import { painPointsReference } from '@trust-portal/plugin-pain-points-common';
import { Caller, audited } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { recordActivity } from '../database/activity';
import { CustomerStore } from '../database/CustomerStore';
import { ErasureStore } from '../database/ErasureStore';
import { VoiceRecord } from '../database/evidenceRows';
import { EvidenceStore } from '../database/EvidenceStore';
import { formatEvidenceId } from '../evidence/evidenceNumber';
import { EvidenceContext, findVoice, sign } from './EvidenceContext';
import { EvidenceReadOptions } from './EvidenceService';

/** Erases what customers said, unless the law wants it kept. The auditor is told of each attempt. */
export class EvidenceErasing {
  readonly #context: EvidenceContext;

  constructor(context: EvidenceContext) {
    this.#context = context;
  }

  erase(
    caller: Caller,
    evidenceId: string,
    reason: string,
    options: EvidenceReadOptions,
  ): Promise<VoiceRecord> {
    return this.#audited(caller, 'evidence-erase', { evidenceId }, async tx => {
      const voice = await findVoice(tx, evidenceId, options);
      if (voice.legalHold !== undefined) {
        throw conflict(
          'legal-hold',
          `${evidenceId} is held and cannot be erased: ${voice.legalHold}`,
          { legalHold: voice.legalHold },
        );
      }
      if (!voice.erased) {
        await new ErasureStore(tx).erase([voice.number], {
          ...sign(this.#context, caller),
          reason: 'request',
        });
        await this.#record(tx, caller, evidenceId, 'evidence-erased', reason);
      }
      return findVoice(tx, evidenceId);
    });
  }

  /** Erases all voices of a customer that nobody holds, and forgets the outside name when none is left. */
  eraseCustomer(
    caller: Caller,
    customerReference: string,
    reason: string,
  ): Promise<{ changed: number; held: number }> {
    return this.#audited(caller, 'customer-erase', {}, async tx => {
      const ids = await new CustomerStore(tx).idsWithReference(
        customerReference,
      );
      const rows: Array<{
        number: number | string;
        legal_hold: string | null;
      }> = await tx('evidence')
        .whereIn('customer_id', ids)
        .orderBy('number')
        .select('number', 'legal_hold');
      const free = rows
        .filter(row => row.legal_hold === null)
        .map(({ number }) => Number(number));
      await new ErasureStore(tx).erase(free, {
        ...sign(this.#context, caller),
        reason: 'customer',
      });
      await new CustomerStore(tx).forgetUnused(ids);
      if (free.length > 0) {
        await recordActivity(
          tx,
          {
            actor: caller.actor,
            record: painPointsReference('evidence', formatEvidenceId(free[0])),
            action: 'customer-erased',
            note: reason,
            details: { voices: free.length, held: rows.length - free.length },
          },
          { clock: this.#context.clock },
        );
      }
      return { changed: free.length, held: rows.length - free.length };
    });
  }

  hold(
    caller: Caller,
    evidenceId: string,
    reason: string,
    options: EvidenceReadOptions,
  ): Promise<VoiceRecord> {
    return this.#audited(caller, 'evidence-hold', { evidenceId }, async tx => {
      const voice = await findVoice(tx, evidenceId, options);
      if (voice.erased) {
        throw conflict('erased-voice', `The text of ${evidenceId} was erased`);
      }
      await new EvidenceStore(tx).updateMany([voice.number], {
        legal_hold: caller.actor,
        legal_hold_reason: reason,
      });
      await this.#record(tx, caller, evidenceId, 'evidence-held', reason);
      return findVoice(tx, evidenceId);
    });
  }

  release(
    caller: Caller,
    evidenceId: string,
    options: EvidenceReadOptions,
  ): Promise<VoiceRecord> {
    return this.#audited(
      caller,
      'evidence-release',
      { evidenceId },
      async tx => {
        const voice = await findVoice(tx, evidenceId, options);
        if (voice.legalHold !== undefined) {
          await new EvidenceStore(tx).updateMany([voice.number], {
            legal_hold: null,
            legal_hold_reason: null,
          });
          await this.#record(tx, caller, evidenceId, 'evidence-released');
        }
        return findVoice(tx, evidenceId);
      },
    );
  }

  #audited<T>(
    caller: Caller,
    eventId: string,
    meta: JsonObject,
    change: (tx: Knex) => Promise<T>,
  ): Promise<T> {
    return audited(
      this.#context,
      caller,
      { eventId, severityLevel: 'high', meta },
      () => inTransaction(this.#context, change),
    );
  }

  async #record(
    tx: Knex,
    caller: Caller,
    evidenceId: string,
    action: string,
    note?: string,
  ): Promise<void> {
    await recordActivity(
      tx,
      {
        actor: caller.actor,
        record: painPointsReference('evidence', evidenceId),
        action,
        note,
      },
      { clock: this.#context.clock },
    );
  }
}
