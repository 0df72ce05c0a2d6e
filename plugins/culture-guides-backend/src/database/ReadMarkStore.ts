import { Knex } from 'knex';
import { RevisionKey } from './revisionRows';

/** Who has read which revision. Bound to a database, or to the transaction of a change. */
export class ReadMarkStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** Notes the first reading; whoever reads again changes nothing. */
  async mark(key: RevisionKey, person: string, readAt: string): Promise<void> {
    await this.#db('read_mark')
      .insert({ ...columnsOf(key), person, read_at: readAt })
      .onConflict(['section_id', 'person', 'language', 'number'])
      .ignore();
  }

  /** When this person read exactly this revision; undefined when never, or too long ago to be known. */
  async readAt(key: RevisionKey, person: string): Promise<string | undefined> {
    const row: { read_at: string } | undefined = await this.#db('read_mark')
      .where({ ...columnsOf(key), person })
      .first('read_at');
    return row?.read_at;
  }
}

function columnsOf({ sectionId, language, number }: RevisionKey) {
  return { section_id: sectionId, language, number };
}
