import { fromJsonColumn, toJsonColumn } from '@trust-portal/knex-store';
import {
  Draft,
  DraftContent,
} from '@trust-portal/plugin-culture-guides-common';
import { Knex } from 'knex';

/** What names a draft: it belongs to one person, and nobody else is told that it exists. */
export interface DraftKey {
  sectionId: string;
  language: string;
  author: string;
}

interface DraftRow {
  section_id: string;
  language: string;
  author: string;
  content: string;
  saved_at: string;
  version: number;
}

/** Unfinished texts. Bound to a database, or to the transaction of a change. */
export class DraftStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async find(key: DraftKey): Promise<Draft | undefined> {
    const row: DraftRow | undefined = await this.#db('text_draft')
      .where(keyColumns(key))
      .first();
    return row && toDraft(row);
  }

  /**
   * Keeps a draft in place of the version that it was made from; without one there must be none yet.
   *
   * @returns undefined when another window of the same person was faster; what that one kept stays.
   */
  async save(
    key: DraftKey,
    draft: { content: DraftContent; version?: number; savedAt: string },
  ): Promise<Draft | undefined> {
    const { content, version, savedAt } = draft;
    const columns = { content: toJsonColumn(content), saved_at: savedAt };
    const rows: DraftRow[] =
      version === undefined
        ? await this.#db('text_draft')
            .insert({ ...keyColumns(key), ...columns, version: 1 })
            .onConflict(['section_id', 'language', 'author'])
            .ignore()
            .returning('*')
        : await this.#db('text_draft')
            .where({ ...keyColumns(key), version })
            .update({ ...columns, version: version + 1 })
            .returning('*');
    return rows[0] && toDraft(rows[0]);
  }

  async discard(key: DraftKey): Promise<void> {
    await this.#db('text_draft').where(keyColumns(key)).delete();
  }
}

function keyColumns({ sectionId, language, author }: DraftKey) {
  return { section_id: sectionId, language, author };
}

function toDraft(row: DraftRow): Draft {
  return {
    ...fromJsonColumn<DraftContent>(row.content),
    sectionId: row.section_id,
    language: row.language,
    savedAt: row.saved_at,
    version: row.version,
  };
}
