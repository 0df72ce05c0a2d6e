import {
  fromJsonColumn,
  inChunks,
  nowInstant,
  toJsonColumn,
} from '@trust-portal/knex-store';
import { Knex } from 'knex';
import { PreparedDocument } from '../prepareDocument';
import { IndexedTexts, TermIndex } from './TermIndex';

/** A document that the index holds already. */
export type KnownDocument = {
  id: number;
  contentHash: string;
};

/** How many rows a statement touches; SQLite and PostgreSQL limit the values that it may bind. */
const chunkSize = 200;

/** Longer texts are indexed up to here: PostgreSQL limits how many terms a document may have. */
const indexedLength = 100_000;

/** What an interrupted run left behind is cleared after this many milliseconds. */
const abandonedAfterMs = 6 * 3_600_000;

/** Writes the index: runs stage what is new, then replace the documents of their type at once. */
export class DocumentIndexStore {
  readonly #knex: Knex;
  readonly #termIndex: TermIndex;

  constructor(options: { knex: Knex; termIndex: TermIndex }) {
    this.#knex = options.knex;
    this.#termIndex = options.termIndex;
  }

  /** What the index holds at these locations, by location. */
  async findKnown(
    type: string,
    locations: string[],
  ): Promise<Map<string, KnownDocument>> {
    const rows = await inChunks(locations, chunkSize, chunk =>
      this.#knex('bigram_documents')
        .where({ type })
        .whereIn('location', chunk)
        .select('id', 'location', 'content_hash'),
    );
    return new Map(
      rows.map(row => [
        row.location,
        { id: row.id, contentHash: row.content_hash },
      ]),
    );
  }

  /** Puts new and changed documents aside until the run is complete. The last one at a location counts. */
  async stage(runId: string, documents: PreparedDocument[]): Promise<void> {
    const staged = documents.map(document => ({
      run_id: runId,
      location: document.location,
      document: toJsonColumn(document),
      staged_at: nowInstant(),
    }));
    await inChunks(staged, chunkSize, async chunk => {
      await this.#knex('bigram_staged_documents')
        .insert(chunk)
        .onConflict(['run_id', 'location'])
        .merge(['document', 'staged_at']);
      return [];
    });
  }

  /** Forgets what a run put aside, and what runs left behind that died long ago. */
  async discardStaged(runId: string): Promise<void> {
    const abandoned = nowInstant(() => new Date(Date.now() - abandonedAfterMs));
    await this.#knex('bigram_staged_documents')
      .where({ run_id: runId })
      .orWhere('staged_at', '<', abandoned)
      .delete();
  }

  /**
   * Makes a run visible in one transaction: what it staged is written, documents of the type that it
   * neither staged nor found unchanged are gone.
   *
   * @param unchanged - ids of the documents that came again as they are.
   * @returns how many documents were written and removed.
   */
  async replace(
    type: string,
    runId: string,
    unchanged: Set<number>,
  ): Promise<{ written: number; removed: number }> {
    return this.#knex.transaction(async tx => {
      const existing: number[] = await tx('bigram_documents')
        .where({ type })
        .pluck('id');
      const written = await this.#writeStaged(tx, type, runId);
      const gone = existing.filter(
        id => !unchanged.has(id) && !written.has(id),
      );
      await inChunks(gone, chunkSize, async ids => {
        await this.#termIndex.remove(tx, ids);
        await tx('bigram_documents').whereIn('id', ids).delete();
        return [];
      });
      return { written: written.size, removed: gone.length };
    });
  }

  async #writeStaged(
    tx: Knex,
    type: string,
    runId: string,
  ): Promise<Set<number>> {
    const written = new Set<number>();
    let last = '';
    for (;;) {
      const rows = await tx('bigram_staged_documents')
        .where({ run_id: runId })
        .where('location', '>', last)
        .orderBy('location')
        .limit(chunkSize)
        .select('location', 'document');
      if (rows.length === 0) {
        break;
      }
      const documents = rows.map(row =>
        fromJsonColumn<PreparedDocument>(row.document as string),
      );
      (await this.#writeDocuments(tx, type, documents)).forEach(id =>
        written.add(id),
      );
      last = rows[rows.length - 1].location;
    }
    await tx('bigram_staged_documents').where({ run_id: runId }).delete();
    return written;
  }

  async #writeDocuments(
    tx: Knex,
    type: string,
    documents: PreparedDocument[],
  ): Promise<number[]> {
    const now = nowInstant();
    const rows = documents.map(prepared => ({
      type,
      location: prepared.location,
      document: toJsonColumn(prepared.document),
      content_hash: prepared.contentHash,
      changed_at: prepared.updatedAt ?? now,
      ...this.#termIndex.columnsOf(toIndexedTexts(prepared)),
    }));
    const stored: Array<{ id: number; location: string }> = await tx(
      'bigram_documents',
    )
      .insert(rows)
      .onConflict(['type', 'location'])
      .merge()
      .returning(['id', 'location']);
    const idOf = new Map(stored.map(({ id, location }) => [location, id]));
    const withIds = documents.map(prepared => ({
      ...prepared,
      id: idOf.get(prepared.location)!,
    }));
    await this.#termIndex.write(
      tx,
      withIds.map(prepared => ({
        id: prepared.id,
        ...toIndexedTexts(prepared),
      })),
    );
    const ids = withIds.map(({ id }) => id);
    await this.#replaceRows(
      tx,
      'bigram_audiences',
      ids,
      withIds.flatMap(({ id, audiences }) =>
        audiences.map(audience => ({ document_id: id, audience })),
      ),
    );
    await this.#replaceRows(
      tx,
      'bigram_fields',
      ids,
      withIds.flatMap(({ id, fields }) =>
        fields.map(field => ({ document_id: id, ...field })),
      ),
    );
    return ids;
  }

  async #replaceRows(
    tx: Knex,
    table: string,
    documentIds: number[],
    rows: Array<Record<string, string | number>>,
  ): Promise<void> {
    await tx(table).whereIn('document_id', documentIds).delete();
    await inChunks(rows, chunkSize, async chunk => {
      await tx(table).insert(chunk);
      return [];
    });
  }
}

function toIndexedTexts({ document }: PreparedDocument): IndexedTexts {
  return {
    title: document.title.slice(0, indexedLength),
    text: document.text.slice(0, indexedLength),
  };
}
