import { Knex } from 'knex';
import { fromJsonColumn, toJsonColumn } from './columns';
import { StaleVersionError } from './StaleVersionError';

/** One version of a document. It never changes. */
export interface DocumentVersion<TContent> {
  version: number;
  content: TContent;
  changedIds: string[];
  note: string;
  publishedBy: string;
  publishedAt: string;
}

interface VersionRow {
  version: number;
  content: string;
  changed_ids: string;
  note: string;
  published_by: string;
  published_at: string;
}

/**
 * An append-only document that is kept whole, version by version, in a table of its own. The plugin's
 * migration creates the table: `version` (integer, primary key), `content` and `changed_ids` (text,
 * JSON), `note`, `published_by` and `published_at` (text), all NOT NULL, and rows never change.
 *
 * Published versions are remembered in memory, because they never change:
 * asking for the newest costs one look at its number.
 */
export class VersionedDocumentStore<TContent extends object> {
  readonly #table: string;
  readonly #published: Map<number, DocumentVersion<TContent>>;

  constructor(options: { table: string }) {
    this.#table = options.table;
    this.#published = new Map();
  }

  /** The number of the newest version; undefined before there is one. */
  async newestVersion(db: Knex): Promise<number | undefined> {
    const row = await db(this.#table).max({ version: 'version' }).first();
    return row?.version ?? undefined;
  }

  /** A version, the newest unless one is named; undefined when there is none. */
  async find(
    db: Knex,
    version?: number,
  ): Promise<DocumentVersion<TContent> | undefined> {
    const wanted = version ?? (await this.newestVersion(db));
    if (wanted === undefined) {
      return undefined;
    }
    const known = this.#published.get(wanted);
    if (known) {
      return known;
    }
    const row = await db<VersionRow>(this.#table)
      .where({ version: wanted })
      .first();
    if (!row) {
      return undefined;
    }
    const found = toVersion<TContent>(row);
    // Inside a transaction the version may yet be rolled back, so only outside it is remembered.
    if (!db.isTransaction) {
      this.#published.set(wanted, found);
    }
    return found;
  }

  /** All versions, newest first, without their content. */
  async list(
    db: Knex,
  ): Promise<Array<Omit<DocumentVersion<never>, 'content'>>> {
    const rows: Array<Omit<VersionRow, 'content'>> = await db(this.#table)
      .orderBy('version', 'desc')
      .select('version', 'changed_ids', 'note', 'published_by', 'published_at');
    return rows.map(row => ({
      version: row.version,
      changedIds: fromJsonColumn<string[]>(row.changed_ids),
      note: row.note,
      publishedBy: row.published_by,
      publishedAt: row.published_at,
    }));
  }

  /**
   * Publishes the version behind `baseVersion`.
   *
   * @throws StaleVersionError when somebody else did so first.
   */
  async publish(
    tx: Knex,
    options: Omit<DocumentVersion<TContent>, 'version'> & {
      baseVersion: number;
    },
  ): Promise<DocumentVersion<TContent>> {
    const version = options.baseVersion + 1;
    const newest = (await this.newestVersion(tx)) ?? 0;
    const published =
      newest === options.baseVersion &&
      (await this.#insert(tx, { ...options, version }));
    if (!published) {
      const current = (await this.newestVersion(tx)) ?? newest;
      throw new StaleVersionError(
        `The edit was based on version ${options.baseVersion}, and version ${current} is published`,
        current,
      );
    }
    const { content, changedIds, note, publishedBy, publishedAt } = options;
    return { version, content, changedIds, note, publishedBy, publishedAt };
  }

  async #insert(tx: Knex, row: DocumentVersion<TContent>): Promise<boolean> {
    const inserted = await tx(this.#table)
      .insert({
        version: row.version,
        content: toJsonColumn(row.content),
        changed_ids: toJsonColumn(row.changedIds),
        note: row.note,
        published_by: row.publishedBy,
        published_at: row.publishedAt,
      })
      .onConflict('version')
      .ignore()
      .returning('version');
    return inserted.length === 1;
  }
}

function toVersion<TContent>(row: VersionRow): DocumentVersion<TContent> {
  return {
    version: row.version,
    content: fromJsonColumn<TContent>(row.content),
    changedIds: fromJsonColumn<string[]>(row.changed_ids),
    note: row.note,
    publishedBy: row.published_by,
    publishedAt: row.published_at,
  };
}
