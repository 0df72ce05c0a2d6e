import { Page } from '@trust-portal/http-contract';
import {
  CustomerNotice,
  Evidence,
  EvidenceDetail,
  EvidenceFacets,
  EvidenceFilter,
} from '@trust-portal/plugin-pain-points-common';
import { Caller } from '@trust-portal/record-service';
import { EvidenceStore } from '../database/EvidenceStore';
import { VoiceRecord } from '../database/evidenceRows';
import { EvidenceAnswers } from './EvidenceAnswers';
import { EvidenceContext } from './EvidenceContext';
import { EvidenceErasing } from './EvidenceErasing';
import { EvidenceIntake } from './EvidenceIntake';
import { EvidenceLinking } from './EvidenceLinking';
import { EvidenceReading } from './EvidenceReading';
import { presentWithheld } from './presentVoice';
import { EvidenceRedaction } from './EvidenceRedaction';
import {
  AnswerDraft,
  AssignRequest,
  EvidenceDraftRequest,
  EvidenceEdit,
  EvidenceListQuery,
  EvidenceReadOptions,
  EvidenceService,
  LinkedVoice,
  LinkRequest,
  NoticeRequest,
  RedactionProposal,
  RedactionRequest,
  SetAsideRequest,
} from './EvidenceService';
import { EvidenceTriage } from './EvidenceTriage';

/** Voices of customers, without asking who may do what. */
export class DefaultEvidenceService implements EvidenceService {
  readonly #context: EvidenceContext;
  readonly #reading: EvidenceReading;
  readonly #intake: EvidenceIntake;
  readonly #linking: EvidenceLinking;
  readonly #triage: EvidenceTriage;
  readonly #redaction: EvidenceRedaction;
  readonly #answers: EvidenceAnswers;
  readonly #erasing: EvidenceErasing;

  constructor(context: EvidenceContext) {
    this.#context = context;
    this.#reading = new EvidenceReading(context);
    this.#linking = new EvidenceLinking(context);
    this.#intake = new EvidenceIntake(context, this.#linking);
    this.#triage = new EvidenceTriage(context);
    this.#redaction = new EvidenceRedaction(context, this.#reading);
    this.#answers = new EvidenceAnswers(context);
    this.#erasing = new EvidenceErasing(context);
  }

  list(
    caller: Caller,
    query: EvidenceListQuery,
    options: EvidenceReadOptions = {},
  ): Promise<Page<Evidence>> {
    return this.#reading.list(caller, query, options);
  }

  listOfPain(
    caller: Caller,
    painId: string,
    page: { limit: number; cursor?: string },
    options: EvidenceReadOptions = {},
  ): Promise<Page<LinkedVoice>> {
    return this.#reading.listOfPain(caller, painId, page, options);
  }

  facets(
    caller: Caller,
    filter: EvidenceFilter,
    options: EvidenceReadOptions = {},
  ): Promise<EvidenceFacets> {
    return this.#reading.facets(caller, filter, options);
  }

  get(
    caller: Caller,
    evidenceId: string,
    options: EvidenceReadOptions = {},
  ): Promise<EvidenceDetail> {
    return this.#reading.get(caller, evidenceId, options);
  }

  readAll(
    caller: Caller,
    filter: EvidenceFilter,
    options: EvidenceReadOptions = {},
  ): AsyncIterable<Evidence[]> {
    return this.#reading.readAll(caller, filter, options);
  }

  async create(
    caller: Caller,
    draft: EvidenceDraftRequest,
    options: EvidenceReadOptions = {},
  ): Promise<{ created: boolean; detail: EvidenceDetail }> {
    const { created, voice } = await this.#intake.create(caller, draft);
    return { created, detail: await this.#present(caller, voice, options) };
  }

  async edit(
    caller: Caller,
    evidenceId: string,
    edit: EvidenceEdit,
    options: EvidenceReadOptions = {},
  ): Promise<EvidenceDetail> {
    const voice = await this.#intake.edit(caller, evidenceId, edit, options);
    return this.#present(caller, voice, options);
  }

  link(
    caller: Caller,
    request: LinkRequest,
    options: EvidenceReadOptions = {},
  ): Promise<number> {
    return this.#linking.link(caller, request, options);
  }

  unlink(
    caller: Caller,
    linkId: string,
    options: EvidenceReadOptions = {},
  ): Promise<void> {
    return this.#linking.unlink(caller, linkId, options);
  }

  setAside(
    caller: Caller,
    request: SetAsideRequest,
    options: EvidenceReadOptions = {},
  ): Promise<number> {
    return this.#triage.setAside(caller, request, options);
  }

  bringBack(
    caller: Caller,
    evidenceIds: readonly string[],
    options: EvidenceReadOptions = {},
  ): Promise<number> {
    return this.#triage.bringBack(caller, evidenceIds, options);
  }

  assign(
    caller: Caller,
    request: AssignRequest,
    options: EvidenceReadOptions = {},
  ): Promise<number> {
    return this.#triage.assign(caller, request, options);
  }

  proposeRedaction(
    caller: Caller,
    evidenceId: string,
    options: EvidenceReadOptions = {},
  ): Promise<RedactionProposal> {
    return this.#redaction.propose(caller, evidenceId, options);
  }

  async redact(
    caller: Caller,
    evidenceId: string,
    request: RedactionRequest,
    options: EvidenceReadOptions = {},
  ): Promise<EvidenceDetail> {
    return this.#present(
      caller,
      await this.#redaction.redact(caller, evidenceId, request, options),
      options,
    );
  }

  async answer(
    caller: Caller,
    evidenceId: string,
    draft: AnswerDraft,
    options: EvidenceReadOptions = {},
  ): Promise<EvidenceDetail> {
    return this.#present(
      caller,
      await this.#answers.answer(caller, evidenceId, draft, options),
      options,
    );
  }

  listCustomersToTell(
    _caller: Caller,
    painId: string,
    page: { limit: number; cursor?: string },
    options: EvidenceReadOptions = {},
  ): Promise<Page<CustomerNotice>> {
    return this.#answers.listCustomersToTell(painId, page, options);
  }

  noticeCustomers(
    caller: Caller,
    painId: string,
    request: NoticeRequest,
    options: EvidenceReadOptions = {},
  ): Promise<number> {
    return this.#answers.noticeCustomers(caller, painId, request, options);
  }

  async erase(
    caller: Caller,
    evidenceId: string,
    reason: string,
    options: EvidenceReadOptions = {},
  ): Promise<EvidenceDetail> {
    return this.#present(
      caller,
      await this.#erasing.erase(caller, evidenceId, reason, options),
      options,
    );
  }

  eraseCustomer(
    caller: Caller,
    customerReference: string,
    reason: string,
  ): Promise<{ changed: number; held: number }> {
    return this.#erasing.eraseCustomer(caller, customerReference, reason);
  }

  async hold(
    caller: Caller,
    evidenceId: string,
    reason: string,
    options: EvidenceReadOptions = {},
  ): Promise<EvidenceDetail> {
    return this.#present(
      caller,
      await this.#erasing.hold(caller, evidenceId, reason, options),
      options,
    );
  }

  async release(
    caller: Caller,
    evidenceId: string,
    options: EvidenceReadOptions = {},
  ): Promise<EvidenceDetail> {
    return this.#present(
      caller,
      await this.#erasing.release(caller, evidenceId, options),
      options,
    );
  }

  /**
   * What a change answers. A change may have taken the voice out of the caller's
   * sight, and a voice that was there already may never have been in it: then the
   * caller gets it without its text.
   */
  async #present(
    caller: Caller,
    voice: VoiceRecord,
    options: EvidenceReadOptions,
  ): Promise<EvidenceDetail> {
    const { restriction } = options;
    if (!restriction) return this.#reading.present(caller, voice, options);
    const readable = await new EvidenceStore(this.#context.knex).find(
      voice.number,
      { restriction },
    );
    return readable
      ? this.#reading.present(caller, readable, options)
      : presentWithheld(voice);
  }
}
