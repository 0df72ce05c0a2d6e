import {
  applyKeyset,
  fromJsonColumn,
  inChunks,
  isPostgres,
  KeysetValue,
  takePage,
  toJsonColumn,
} from '@trust-portal/knex-store';
import type {
  EvidenceImport,
  ImportDefaults,
  ImportRejectReason,
} from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';

/** An import, with what its rows need. */
export interface ImportRecord extends EvidenceImport {
  defaults: ImportDefaults;
}

export interface NewImport {
  id: string;
  fileName: string;
  fileHash: string;
  source: string;
  defaults: ImportDefaults;
  totalRows?: number;
  startedBy: string;
  startedAt: string;
}

/** How far a batch brought an import. */
export interface ImportProgress {
  position: number;
  added: number;
  alreadyThere: number;
  rejected: number;
}

export interface ImportReject {
  line: number;
  field: string;
  reason: ImportRejectReason;
  value: string;
}

interface ImportRow {
  id: string;
  file_name: string;
  source: string;
  defaults: string;
  state: EvidenceImport['state'];
  total_rows: number | null;
  position: number;
  added: number;
  already_there: number;
  rejected: number;
  started_by: string;
  started_at: string;
  ended_at: string | null;
}

const chunkSize = 500;

/** Imports: how far they are, and what they rejected. */
export class ImportStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** Begins an import, unless one of the same file and source is running. */
  async start(
    draft: NewImport,
  ): Promise<{ started: boolean; record: ImportRecord }> {
    const inserted = await this.#db('evidence_import')
      .insert({
        id: draft.id,
        file_name: draft.fileName,
        file_hash: draft.fileHash,
        source: draft.source,
        defaults: toJsonColumn(draft.defaults),
        state: 'running',
        total_rows: draft.totalRows ?? null,
        started_by: draft.startedBy,
        started_at: draft.startedAt,
      })
      .onConflict(this.#db.raw("(file_hash, source) WHERE state = 'running'"))
      .ignore()
      .returning('id');
    const row: ImportRow = await this.#db('evidence_import')
      .where({
        file_hash: draft.fileHash,
        source: draft.source,
        state: 'running',
      })
      .first();
    return { started: inserted.length > 0, record: toRecord(row) };
  }

  async find(id: string): Promise<ImportRecord | undefined> {
    const row = await this.#db<ImportRow>('evidence_import')
      .where({ id })
      .first();
    return row && toRecord(row);
  }

  /** The import, kept from others until the transaction ends. */
  async findLocked(id: string): Promise<ImportRecord | undefined> {
    const query = this.#db<ImportRow>('evidence_import').where({ id }).first();
    const row = await (isPostgres(this.#db) ? query.forUpdate() : query);
    return row && toRecord(row);
  }

  /** Newest first. */
  async list(options: {
    limit: number;
    after?: KeysetValue[];
  }): Promise<{ items: ImportRecord[]; last?: KeysetValue[] }> {
    const rows: ImportRow[] = await applyKeyset(this.#db('evidence_import'), {
      order: [
        { column: 'started_at', direction: 'desc' },
        { column: 'id', direction: 'desc' },
      ],
      after: options.after,
    }).limit(options.limit + 1);
    const { items, hasMore } = takePage(rows, options.limit);
    const last = items[items.length - 1];
    return {
      items: items.map(toRecord),
      last: hasMore ? [last.started_at, last.id] : undefined,
    };
  }

  /** Counts a batch; `position` is the last line of it. */
  async advance(id: string, progress: ImportProgress): Promise<void> {
    const add = (column: string, count: number) =>
      this.#db.raw('?? + ?', [column, count]);
    await this.#db('evidence_import')
      .where({ id })
      .update({
        position: progress.position,
        added: add('added', progress.added),
        already_there: add('already_there', progress.alreadyThere),
        rejected: add('rejected', progress.rejected),
        version: add('version', 1),
      });
  }

  /** @returns whether the import was running until now. */
  async end(
    id: string,
    state: 'finished' | 'cancelled',
    endedAt: string,
  ): Promise<boolean> {
    const ended = await this.#db('evidence_import')
      .where({ id, state: 'running' })
      .update({
        state,
        ended_at: endedAt,
        version: this.#db.raw('version + 1'),
      });
    return ended === 1;
  }

  async addRejects(
    importId: string,
    rejects: readonly ImportReject[],
  ): Promise<void> {
    await inChunks(rejects, chunkSize, async chunk => {
      await this.#db('import_reject')
        .insert(chunk.map(reject => ({ import_id: importId, ...reject })))
        .onConflict(['import_id', 'line', 'field'])
        .ignore();
      return [];
    });
  }

  /** What was rejected, by line, in chunks: never all of it at once. */
  async *rejects(importId: string): AsyncGenerator<ImportReject[]> {
    let after: KeysetValue[] | undefined;
    let rows: ImportReject[];
    do {
      rows = await applyKeyset(
        this.#db('import_reject').where({ import_id: importId }),
        {
          order: [
            { column: 'line', direction: 'asc' },
            { column: 'field', direction: 'asc' },
          ],
          after,
        },
      )
        .limit(chunkSize)
        .select('line', 'field', 'reason', 'value');
      if (rows.length > 0) yield rows;
      const last = rows[rows.length - 1];
      after = last && [last.line, last.field];
    } while (rows.length === chunkSize);
  }
}

function toRecord(row: ImportRow): ImportRecord {
  return {
    id: row.id,
    fileName: row.file_name,
    source: row.source,
    defaults: fromJsonColumn<ImportDefaults>(row.defaults),
    state: row.state,
    totalRows: row.total_rows ?? undefined,
    position: row.position,
    added: row.added,
    alreadyThere: row.already_there,
    rejected: row.rejected,
    startedBy: row.started_by,
    startedAt: row.started_at,
    endedAt: row.ended_at ?? undefined,
  };
}
