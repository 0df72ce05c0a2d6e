import {
  interimAnswerApprovePermission,
  PainDetail,
  painReadPermission,
  painUpdatePermission,
  readingConfirmPermission,
} from '@trust-portal/plugin-pain-points-common';
import { Caller } from '@trust-portal/record-service';
import { narrowAbilities } from '../permissions/narrowAbilities';
import { PainAccess } from '../permissions/PainAccess';
import { ChainEdit } from '../pains/chainRules';
import {
  ChainItemDraft,
  ChainService,
  InterimAnswerDecision,
  InterimAnswerDraft,
  InterimAnswerService,
  NewReading,
  ReadingDecision,
  ReadingFile,
  ReadingService,
} from './ChainService';

/** Lets those change a chain who may change its pain. */
export class AuthorizedChainService implements ChainService {
  readonly #service: ChainService;
  readonly #access: PainAccess;

  constructor(options: { service: ChainService; access: PainAccess }) {
    this.#service = options.service;
    this.#access = options.access;
  }

  async createItem(
    caller: Caller,
    painId: string,
    draft: ChainItemDraft,
  ): Promise<PainDetail> {
    await this.#access.require(caller, painId, painUpdatePermission);
    const detail = await this.#service.createItem(caller, painId, draft);
    return narrowAbilities(this.#access.guard, caller, detail);
  }

  async editItem(
    caller: Caller,
    painId: string,
    itemId: string,
    edit: ChainEdit,
  ): Promise<PainDetail> {
    await this.#access.require(caller, painId, painUpdatePermission);
    const detail = await this.#service.editItem(caller, painId, itemId, edit);
    return narrowAbilities(this.#access.guard, caller, detail);
  }
}

/** Lets those record readings who may change the pain, and those confirm who may confirm. */
export class AuthorizedReadingService implements ReadingService {
  readonly #service: ReadingService;
  readonly #access: PainAccess;

  constructor(options: { service: ReadingService; access: PainAccess }) {
    this.#service = options.service;
    this.#access = options.access;
  }

  async createReading(
    caller: Caller,
    painId: string,
    measureId: string,
    draft: NewReading,
  ): Promise<PainDetail> {
    await this.#access.require(caller, painId, painUpdatePermission);
    const detail = await this.#service.createReading(
      caller,
      painId,
      measureId,
      draft,
    );
    return narrowAbilities(this.#access.guard, caller, detail);
  }

  async decideReading(
    caller: Caller,
    painId: string,
    readingId: string,
    decision: ReadingDecision,
  ): Promise<PainDetail> {
    await this.#access.require(caller, painId, painReadPermission);
    await this.#access.guard.require(caller, readingConfirmPermission);
    const detail = await this.#service.decideReading(
      caller,
      painId,
      readingId,
      decision,
    );
    return narrowAbilities(this.#access.guard, caller, detail);
  }

  async getFile(
    caller: Caller,
    painId: string,
    readingId: string,
  ): Promise<ReadingFile> {
    await this.#access.require(caller, painId, painReadPermission);
    return this.#service.getFile(caller, painId, readingId);
  }
}

/** Lets those propose who may change the pain, and those decide who may approve. */
export class AuthorizedInterimAnswerService implements InterimAnswerService {
  readonly #service: InterimAnswerService;
  readonly #access: PainAccess;

  constructor(options: { service: InterimAnswerService; access: PainAccess }) {
    this.#service = options.service;
    this.#access = options.access;
  }

  async create(
    caller: Caller,
    painId: string,
    draft: InterimAnswerDraft,
  ): Promise<PainDetail> {
    await this.#access.require(caller, painId, painUpdatePermission);
    const detail = await this.#service.create(caller, painId, draft);
    return narrowAbilities(this.#access.guard, caller, detail);
  }

  async decide(
    caller: Caller,
    painId: string,
    answerId: string,
    decision: InterimAnswerDecision,
  ): Promise<PainDetail> {
    await this.#access.require(caller, painId, painReadPermission);
    await this.#access.guard.require(caller, interimAnswerApprovePermission);
    const detail = await this.#service.decide(
      caller,
      painId,
      answerId,
      decision,
    );
    return narrowAbilities(this.#access.guard, caller, detail);
  }
}
