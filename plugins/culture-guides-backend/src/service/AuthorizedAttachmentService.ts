import {
  Attachment,
  guideEditPermission,
  guideReadPermission,
} from '@trust-portal/plugin-culture-guides-common';
import { assertPerson, Caller } from '@trust-portal/record-service';
import { MarketAccess } from '../permissions/MarketAccess';
import { marketOf } from './AuthorizedTextService';
import { AttachmentDraft, AttachmentService } from './SectionService';

/** Lets readers of guides read attachments, and teams change those of their own markets. */
export class AuthorizedAttachmentService implements AttachmentService {
  readonly #service: AttachmentService;
  readonly #access: MarketAccess;

  constructor(options: { service: AttachmentService; access: MarketAccess }) {
    this.#service = options.service;
    this.#access = options.access;
  }

  async add(
    caller: Caller,
    sectionId: string,
    draft: AttachmentDraft,
  ): Promise<Attachment> {
    assertPerson(caller);
    await this.#assertEdit(caller, sectionId);
    return this.#service.add(caller, sectionId, draft);
  }

  async list(caller: Caller, sectionId: string): Promise<Attachment[]> {
    await this.#access.require(caller, guideReadPermission);
    return this.#service.list(caller, sectionId);
  }

  async read(
    caller: Caller,
    sectionId: string,
    attachmentId: string,
  ): Promise<{ attachment: Attachment; bytes: Buffer }> {
    await this.#access.require(caller, guideReadPermission);
    return this.#service.read(caller, sectionId, attachmentId);
  }

  async archive(
    caller: Caller,
    sectionId: string,
    attachmentId: string,
  ): Promise<void> {
    await this.#assertEdit(caller, sectionId);
    await this.#service.archive(caller, sectionId, attachmentId);
  }

  async #assertEdit(caller: Caller, sectionId: string): Promise<void> {
    await this.#access.assertMarket(
      caller,
      guideEditPermission,
      marketOf(sectionId),
    );
  }
}
