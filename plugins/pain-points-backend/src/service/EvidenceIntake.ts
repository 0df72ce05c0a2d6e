import { FieldProblem, invalidInput } from '@trust-portal/http-contract';
import { painPointsReference } from '@trust-portal/plugin-pain-points-common';
import { nowInstant, inTransaction } from '@trust-portal/knex-store';
import { toWellFormed } from '@trust-portal/record-contracts';
import { Caller } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { recordActivity } from '../database/activity';
import { CustomerStore } from '../database/CustomerStore';
import { VoiceRecord } from '../database/evidenceRows';
import { EvidenceStore } from '../database/EvidenceStore';
import { withTallies } from '../database/evidenceTallies';
import { insertVoices, NewVoice } from '../database/insertVoices';
import { lockPains } from '../database/lockPains';
import { startClocks } from '../evidence/clocks';
import { toNewVoice } from '../database/newVoice';
import { dayProblems } from '../evidence/voiceDays';
import { formatEvidenceId } from '../evidence/evidenceNumber';
import { dayOf } from '../pains/days';
import { parsePainId } from '../pains/painNumber';
import { EvidenceContext, findVoice } from './EvidenceContext';
import { EvidenceLinking } from './EvidenceLinking';
import {
  EvidenceDraftRequest,
  EvidenceEdit,
  EvidenceReadOptions,
} from './EvidenceService';

/** Takes voices one by one, and corrects what is known about them. */
export class EvidenceIntake {
  readonly #context: EvidenceContext;
  readonly #linking: EvidenceLinking;

  constructor(context: EvidenceContext, linking: EvidenceLinking) {
    this.#context = context;
    this.#linking = linking;
  }

  async create(
    caller: Caller,
    draft: EvidenceDraftRequest,
  ): Promise<{ created: boolean; voice: VoiceRecord }> {
    this.#check(draft);
    return inTransaction(this.#context, async tx => {
      const text = toWellFormed(draft.text);
      const identity = {
        source: draft.source,
        externalReference: draft.externalReference,
        textHash: this.#context.hashText(text),
      };
      const store = new EvidenceStore(tx);
      const there = await store.findEqual(identity);
      if (there) return { created: false, voice: there };
      if (draft.link) await lockPains(tx, [parsePainId(draft.link.painId)]);

      const [number] = await insertVoices(tx, [
        await this.#toNewVoice(tx, draft, text, identity.textHash),
      ]);
      if (number === undefined) {
        // Somebody else took the same voice in this very moment.
        const voice = (await store.findEqual(identity)) as VoiceRecord;
        return { created: false, voice };
      }
      const id = formatEvidenceId(number);
      await recordActivity(
        tx,
        {
          actor: caller.actor,
          record: painPointsReference('evidence', id),
          action: 'evidence-added',
          details: {
            type: draft.type,
            market: draft.market,
            channel: draft.channel,
          },
        },
        { clock: this.#context.clock },
      );
      if (draft.link) {
        await this.#linking.linkIn(tx, caller, {
          ...draft.link,
          evidenceIds: [id],
        });
      }
      return { created: true, voice: await findVoice(tx, id) };
    });
  }

  async edit(
    caller: Caller,
    evidenceId: string,
    edit: EvidenceEdit,
    options: EvidenceReadOptions,
  ): Promise<VoiceRecord> {
    const { version, ...changes } = edit;
    this.#check({
      ...changes,
      segment: changes.segment ?? undefined,
      saidOn: changes.saidOn ?? undefined,
      keepUntil: changes.keepUntil ?? undefined,
    });
    const { settings, clock } = this.#context;
    return inTransaction(this.#context, async tx => {
      const voice = await findVoice(tx, evidenceId, options);
      const facts = {
        type: changes.type ?? voice.type,
        ground: changes.ground ?? voice.ground,
        receivedAt: voice.receivedAt,
        saidOn:
          changes.saidOn === undefined
            ? voice.saidOn
            : changes.saidOn ?? undefined,
        imported: voice.importId !== undefined,
      };
      const clocks = voice.erased ? {} : startClocks(facts, settings.clocks);
      const store = new EvidenceStore(tx);
      const pains = await this.#linking.lockPainsOf(tx, [voice.number]);
      await withTallies(tx, [voice.number], async () => {
        await store.update(voice.number, version, {
          type: changes.type,
          channel: changes.channel,
          language: changes.language,
          market: changes.market,
          segment: changes.segment,
          said_on: changes.saidOn,
          ground: changes.ground,
          keep_until: changes.keepUntil,
          acknowledge_due_at: clocks.acknowledge ?? null,
          assess_due_at: clocks.assess ?? null,
          resolve_due_at: clocks.resolve ?? null,
        });
        await store.refresh([voice.number]);
      });
      await this.#linking.recount(tx, pains);
      await recordActivity(
        tx,
        {
          actor: caller.actor,
          record: painPointsReference('evidence', evidenceId),
          action: 'evidence-edited',
          details: { fields: Object.keys(changes) },
        },
        { clock },
      );
      return findVoice(tx, evidenceId);
    });
  }

  #check(named: {
    channel?: string;
    market?: string;
    segment?: string;
    saidOn?: string;
    keepUntil?: string;
  }): void {
    const problems: FieldProblem[] = [
      ...this.#context.checker.vocabularyProblems(named, 'body'),
      ...dayProblems(named, dayOf(this.#context.clock())).map(problem => ({
        ...problem,
        field: `body.${problem.field}`,
      })),
    ];
    if (problems.length > 0) throw invalidInput(problems, problems[0].code);
  }

  async #toNewVoice(
    tx: Knex,
    draft: EvidenceDraftRequest,
    text: string,
    textHash: string,
  ): Promise<NewVoice> {
    const { clock, settings } = this.#context;
    const { source, customerReference } = draft;
    const customer = customerReference && {
      source,
      reference: customerReference,
    };
    return toNewVoice(
      { ...draft, text },
      {
        receivedAt: nowInstant(clock),
        textHash,
        occurrence: 1,
        customerId: customer
          ? (await new CustomerStore(tx).idsOf([customer]))(customer)
          : undefined,
      },
      settings.clocks,
    );
  }
}
