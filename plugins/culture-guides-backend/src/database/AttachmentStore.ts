import { toCount } from '@trust-portal/knex-store';
import { Attachment } from '@trust-portal/plugin-culture-guides-common';
import { Knex } from 'knex';

interface AttachmentRow {
  id: string;
  section_id: string;
  file_name: string;
  media_type: string;
  size: number;
  hash: string;
  added_by: string;
  added_at: string;
}

const listedColumns = [
  'id',
  'section_id',
  'file_name',
  'media_type',
  'size',
  'hash',
  'added_by',
  'added_at',
];

/** Pictures and files of sections. Bound to a database, or to the transaction of a change. */
export class AttachmentStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async insert(attachment: Attachment, bytes: Buffer): Promise<void> {
    await this.#db('attachment').insert({
      id: attachment.id,
      section_id: attachment.sectionId,
      file_name: attachment.fileName,
      media_type: attachment.mediaType,
      size: attachment.size,
      hash: attachment.hash,
      bytes,
      added_by: attachment.addedBy,
      added_at: attachment.addedAt,
    });
  }

  /** Those that were not taken out of the list, oldest first. */
  async list(sectionId: string): Promise<Attachment[]> {
    const rows: AttachmentRow[] = await this.#db('attachment')
      .where({ section_id: sectionId })
      .whereNull('archived_at')
      .orderBy(['added_at', 'id'])
      .select(listedColumns);
    return rows.map(toAttachment);
  }

  async count(sectionId: string): Promise<number> {
    const row = await this.#db('attachment')
      .where({ section_id: sectionId })
      .whereNull('archived_at')
      .count({ count: '*' })
      .first();
    return toCount(row?.count);
  }

  /** An attachment with its bytes, also one that was taken out of the list: older revisions may show it. */
  async find(
    sectionId: string,
    id: string,
  ): Promise<{ attachment: Attachment; bytes: Buffer } | undefined> {
    const row: (AttachmentRow & { bytes: Buffer }) | undefined = await this.#db(
      'attachment',
    )
      .where({ section_id: sectionId, id })
      .first();
    return row && { attachment: toAttachment(row), bytes: row.bytes };
  }

  /** @returns whether there was one in the list. */
  async archive(sectionId: string, id: string, at: string): Promise<boolean> {
    const changed = await this.#db('attachment')
      .where({ section_id: sectionId, id })
      .whereNull('archived_at')
      .update({ archived_at: at });
    return changed === 1;
  }
}

function toAttachment(row: AttachmentRow): Attachment {
  return {
    id: row.id,
    sectionId: row.section_id,
    fileName: row.file_name,
    mediaType: row.media_type as Attachment['mediaType'],
    size: row.size,
    hash: row.hash,
    addedBy: row.added_by,
    addedAt: row.added_at,
  };
}
