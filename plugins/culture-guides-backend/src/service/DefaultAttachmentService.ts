import { NotFoundError } from '@backstage/errors';
import { conflict, invalidField } from '@trust-portal/http-contract';
import { inTransaction, nowInstant } from '@trust-portal/knex-store';
import {
  Attachment,
  cultureGuidesReference,
  MAXIMUM_ATTACHMENT_SIZE,
} from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { createHash, randomUUID } from 'node:crypto';
import { recordActivity } from '../database/activity';
import { AttachmentStore } from '../database/AttachmentStore';
import { fitsMediaType } from '../guides/mediaTypes';
import { findSection, lockSection } from './findSection';
import { GuideContext } from './GuideContext';
import { AttachmentDraft, AttachmentService } from './SectionService';

/** How many attachments a section lists at once; nobody overlooks more. */
const maximumAttachments = 100;

/** Attachments without asking who may do what. */
export class DefaultAttachmentService implements AttachmentService {
  readonly #context: Pick<GuideContext, 'knex' | 'announcer' | 'clock'>;

  constructor(context: Pick<GuideContext, 'knex' | 'announcer' | 'clock'>) {
    this.#context = context;
  }

  async add(
    caller: Caller,
    sectionId: string,
    { fileName, mediaType, base64 }: AttachmentDraft,
  ): Promise<Attachment> {
    const { clock } = this.#context;
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.length === 0 || bytes.length > MAXIMUM_ATTACHMENT_SIZE) {
      throw invalidField(
        'body.base64',
        bytes.length === 0 ? 'too-small' : 'too-big',
        `must be a file of 1 to ${MAXIMUM_ATTACHMENT_SIZE} bytes`,
      );
    }
    if (!fitsMediaType(bytes, mediaType)) {
      throw invalidField(
        'body.mediaType',
        'other-media-type',
        `the bytes of the file are not ${mediaType}`,
      );
    }
    const attachment: Attachment = {
      id: randomUUID(),
      sectionId,
      fileName: plainFileName(fileName),
      mediaType,
      size: bytes.length,
      hash: createHash('sha256').update(bytes).digest('hex'),
      addedBy: caller.actor,
      addedAt: nowInstant(clock),
    };
    await inTransaction(this.#context, async tx => {
      await lockSection(tx, sectionId);
      const store = new AttachmentStore(tx);
      if ((await store.count(sectionId)) >= maximumAttachments) {
        throw conflict(
          'too-many-attachments',
          `A section has at most ${maximumAttachments} attachments`,
        );
      }
      await store.insert(attachment, bytes);
      await recordActivity(
        tx,
        {
          actor: caller.actor,
          record: cultureGuidesReference('section', sectionId),
          action: 'attachment-added',
          details: { mediaType, size: bytes.length },
        },
        { clock },
      );
    });
    return attachment;
  }

  async list(_caller: Caller, sectionId: string): Promise<Attachment[]> {
    const { knex } = this.#context;
    await findSection(knex, sectionId);
    return new AttachmentStore(knex).list(sectionId);
  }

  async read(
    _caller: Caller,
    sectionId: string,
    attachmentId: string,
  ): Promise<{ attachment: Attachment; bytes: Buffer }> {
    const found = await new AttachmentStore(this.#context.knex).find(
      sectionId,
      attachmentId,
    );
    if (!found) throw noAttachment(sectionId, attachmentId);
    return found;
  }

  async archive(
    caller: Caller,
    sectionId: string,
    attachmentId: string,
  ): Promise<void> {
    const { clock } = this.#context;
    await inTransaction(this.#context, async tx => {
      await lockSection(tx, sectionId);
      const archived = await new AttachmentStore(tx).archive(
        sectionId,
        attachmentId,
        nowInstant(clock),
      );
      if (!archived) throw noAttachment(sectionId, attachmentId);
      await recordActivity(
        tx,
        {
          actor: caller.actor,
          record: cultureGuidesReference('section', sectionId),
          action: 'attachment-archived',
        },
        { clock },
      );
    });
  }
}

/** Paths and control characters have no place in the name under which somebody saves a file. */
function plainFileName(fileName: string): string {
  return fileName.replace(/[\\/\p{Cc}\p{Cf}]/gu, '_');
}

function noAttachment(sectionId: string, attachmentId: string): NotFoundError {
  return new NotFoundError(
    `There is no attachment ${attachmentId} of ${sectionId}`,
  );
}
