import {
  applyKeyset,
  compareAndSet,
  inChunks,
  isPostgres,
  KeysetValue,
  takePage,
} from '@trust-portal/knex-store';
import { Knex } from 'knex';
import {
  applyEvidenceFilters,
  applyRestriction,
  evidenceOrder,
  numberColumnOf,
  type EvidenceRestriction,
  type EvidenceSelection,
  type EvidenceSort,
  type TallyFilter,
} from './evidenceFilters';
import { toVoice, type EvidenceRow, type VoiceRecord } from './evidenceRows';
import { joinTextMatches } from './evidenceSearch';

/** As many as every supported database takes in one IN list. */
const chunkSize = 500;
/** Stands for 'no clock' where the earliest of several is taken. */
const never = '9999-12-31T23:59:59.999Z';

/** Columns of a voice that a change may set. */
export type VoiceChanges = Partial<
  Omit<EvidenceRow, 'number' | 'version' | 'link_count'>
>;

export interface FindOptions {
  /** The voices that may be seen, when not all. */
  restriction?: EvidenceRestriction;
  /** Keeps others from changing them until the transaction ends. */
  lock?: boolean;
}

/** Voices: their rows and lists. Bound to a database, or to the transaction of a change. */
export class EvidenceStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async find(
    number: number,
    options: FindOptions = {},
  ): Promise<VoiceRecord | undefined> {
    const [voice] = await this.findMany([number], options);
    return voice;
  }

  /** Those of the voices that exist and may be seen, by number. */
  async findMany(
    numbers: readonly number[],
    { restriction, lock }: FindOptions = {},
  ): Promise<VoiceRecord[]> {
    // Locked by number, so that two changes never wait for each other crosswise.
    const wanted = [...new Set(numbers)].sort((a, b) => a - b);
    const rows = await inChunks(
      wanted,
      chunkSize,
      (chunk): Promise<EvidenceRow[]> => {
        const query = this.#db('evidence')
          .whereIn('number', chunk)
          .orderBy('number');
        if (restriction) {
          query.where(where =>
            applyRestriction(where, 'evidence', restriction),
          );
        }
        if (lock && isPostgres(this.#db)) query.forUpdate();
        return query;
      },
    );
    return rows.map(toVoice);
  }

  /** The voice that the source calls so, or else says the same. */
  async findEqual(voice: {
    source: string;
    externalReference?: string;
    textHash: string;
  }): Promise<VoiceRecord | undefined> {
    const query = this.#db<EvidenceRow>('evidence').where({
      source: voice.source,
    });
    const row = await (voice.externalReference === undefined
      ? query.where({ text_hash: voice.textHash }).orderBy('occurrence')
      : query.where({ external_reference: voice.externalReference })
    ).first();
    return row && toVoice(row);
  }

  /** One page, without counting; `last` describes the row that the next page begins behind. */
  async list(
    selection: EvidenceSelection,
    options: {
      sort: EvidenceSort;
      limit: number;
      after?: KeysetValue[];
      leading?: TallyFilter;
    },
  ): Promise<{ items: VoiceRecord[]; last?: KeysetValue[] }> {
    const { sort, limit, after, leading } = options;
    const rows: EvidenceRow[] = await this.listQuery(selection, {
      sort,
      after,
      leading,
    }).limit(limit + 1);
    const { items, hasMore } = takePage(rows, limit);
    return {
      items: items.map(toVoice),
      last: hasMore
        ? evidenceOrder(sort).valuesOf(items[items.length - 1])
        : undefined,
    };
  }

  /** The query behind {@link EvidenceStore.list}, for tests that look at its plan. */
  listQuery(
    selection: EvidenceSelection,
    options: {
      sort: EvidenceSort;
      after?: KeysetValue[];
      leading?: TallyFilter;
    },
  ): Knex.QueryBuilder {
    const query = this.#db('evidence');
    const hits = selection.filter.q
      ? joinTextMatches(query, this.#db, selection.filter.q, selection.match)
      : undefined;
    applyEvidenceFilters(query, this.#db, selection, {
      tallyFilters: true,
      leading: options.leading,
    });
    if (options.sort === 'clock') query.whereNotNull('evidence.next_clock_at');
    return applyKeyset(query, {
      order: evidenceOrder(
        options.sort,
        hits ?? numberColumnOf(this.#db, selection),
      ).order,
      after: options.after,
    }).select('evidence.*');
  }

  /**
   * @returns the new version.
   * @throws StaleVersionError when the voice was changed since `version`.
   */
  update(
    number: number,
    version: number,
    changes: VoiceChanges,
  ): Promise<number> {
    return compareAndSet(this.#db, {
      table: 'evidence',
      idColumn: 'number',
      id: number,
      version,
      changes,
    });
  }

  /** Changes many voices alike, whatever their version, and counts their versions up. */
  async updateMany(
    numbers: readonly number[],
    changes: Record<string, Knex.Value | Knex.Raw | null>,
  ): Promise<void> {
    await inChunks(numbers, chunkSize, async chunk => {
      await this.#db('evidence')
        .whereIn('number', chunk)
        .update({ ...changes, version: this.#db.raw('version + 1') });
      return [];
    });
  }

  /**
   * Writes anew what follows from other columns: links, state and the next clock, by
   * the rules of `nextClock`. Call it after each change of links, reasons or clocks.
   */
  async refresh(numbers: readonly number[]): Promise<void> {
    const linked = `EXISTS (SELECT 1 FROM evidence_link
      WHERE evidence_link.evidence = evidence.number AND undone_at IS NULL)`;
    const running = (due: string, stopped: string) =>
      `CASE WHEN ${stopped} IS NULL THEN coalesce(${due}, '${never}') ELSE '${never}' END`;
    const earliest = isPostgres(this.#db) ? 'least' : 'min';
    const next = `nullif(${earliest}(
      ${running('acknowledge_due_at', 'acknowledged_at')},
      ${running('assess_due_at', 'assessed_at')},
      ${running('resolve_due_at', 'answered_at')}
    ), '${never}')`;
    await inChunks(numbers, chunkSize, async chunk => {
      await this.#db('evidence')
        .whereIn('number', chunk)
        .update({
          link_count: this.#db.raw(
            `(SELECT count(*) FROM evidence_link
              WHERE evidence_link.evidence = evidence.number AND undone_at IS NULL)`,
          ),
          state: this.#db.raw(
            `CASE WHEN ${linked} THEN 'linked'
                  WHEN set_aside_reason IS NOT NULL THEN 'set-aside'
                  ELSE 'inbox' END`,
          ),
          next_clock_at: this.#db.raw(
            `CASE WHEN set_aside_reason IS NOT NULL AND NOT ${linked} THEN NULL ELSE ${next} END`,
          ),
        });
      return [];
    });
  }
}
