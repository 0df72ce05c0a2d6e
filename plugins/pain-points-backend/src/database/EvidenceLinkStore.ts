import { inChunks, toCount } from '@trust-portal/knex-store';
import type { EvidenceLink } from '@trust-portal/plugin-pain-points-common';
import type { LocalizedText } from '@trust-portal/record-contracts';
import { Knex } from 'knex';
import { formatEvidenceId } from '../evidence/evidenceNumber';
import type { Span } from '../evidence/redaction';
import { formatPainId } from '../pains/painNumber';

/** What one request links. */
export interface NewLink {
  evidence: number;
  pain: number;
  chainItemId?: string;
  importance: number;
  span?: Span;
}

/** A link as its row tells it; the span is one of the original text. */
export interface LinkRecord {
  id: string;
  evidence: number;
  pain: number;
  importance: number;
  chainItemId?: string;
  span?: Span;
}

interface LinkRow {
  id: string;
  evidence: number | string;
  pain: number;
  chain_item_id: string | null;
  importance: number;
  span_start: number | null;
  span_end: number | null;
  linked_by: string;
  linked_at: string;
}

/** A link with the title of its pain. */
type TitledLinkRow = LinkRow & { title: string };

const chunkSize = 500;

/** Links between voices and pains. A link that was undone stays, with who undid it. */
export class EvidenceLinkStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** The links of these voices to a pain that are in force. */
  async linksTo(
    pain: number,
    numbers: readonly number[],
  ): Promise<LinkRecord[]> {
    const rows = await inChunks(
      numbers,
      chunkSize,
      (chunk): Promise<LinkRow[]> =>
        this.#db('evidence_link')
          .where({ pain })
          .whereIn('evidence', chunk)
          .whereNull('undone_at'),
    );
    return rows.map(toLink);
  }

  /** The link, while it is in force. */
  async find(id: string): Promise<LinkRecord | undefined> {
    const row = await this.#db<LinkRow>('evidence_link')
      .where({ id })
      .whereNull('undone_at')
      .first();
    return row && toLink(row);
  }

  async insert(
    links: ReadonlyArray<NewLink & { id: string }>,
    by: { actor: string; at: string },
  ): Promise<void> {
    await inChunks(links, chunkSize, async chunk => {
      await this.#db('evidence_link').insert(
        chunk.map(link => ({
          id: link.id,
          evidence: link.evidence,
          pain: link.pain,
          chain_item_id: link.chainItemId ?? null,
          importance: link.importance,
          span_start: link.span?.start ?? null,
          span_end: link.span?.end ?? null,
          linked_by: by.actor,
          linked_at: by.at,
        })),
      );
      return [];
    });
  }

  async setImportance(
    ids: readonly string[],
    importance: number,
  ): Promise<void> {
    await inChunks(ids, chunkSize, async chunk => {
      await this.#db('evidence_link')
        .whereIn('id', chunk)
        .update({ importance });
      return [];
    });
  }

  /** @returns whether the link was still in force. */
  async undo(id: string, by: { actor: string; at: string }): Promise<boolean> {
    const undone = await this.#db('evidence_link')
      .where({ id })
      .whereNull('undone_at')
      .update({ undone_by: by.actor, undone_at: by.at });
    return undone === 1;
  }

  /** The links of a voice that are in force, with the titles of their pains. */
  async linksOf(evidence: number): Promise<EvidenceLink[]> {
    const rows = await this.#titledLinks().where({ evidence });
    return rows.map(toTitledLink);
  }

  /** The links of these voices to a pain, or to what is merged into it, that are in force. */
  async linksToFamilyOf(
    pain: number,
    numbers: readonly number[],
  ): Promise<EvidenceLink[]> {
    const rows = await inChunks(
      numbers,
      chunkSize,
      (chunk): Promise<TitledLinkRow[]> =>
        this.#titledLinks()
          .whereIn('evidence', chunk)
          .where(where =>
            where.where('pain.number', pain).orWhere('pain.merged_into', pain),
          ),
    );
    return rows.map(toTitledLink);
  }

  #titledLinks(): Knex.QueryBuilder<TitledLinkRow, TitledLinkRow[]> {
    return this.#db('evidence_link')
      .join('pain', 'pain.number', 'evidence_link.pain')
      .whereNull('undone_at')
      .orderBy(['linked_at', 'id'])
      .select('evidence_link.*', 'pain.title');
  }

  /** The pains that these voices are linked to. */
  async painsOf(numbers: readonly number[]): Promise<number[]> {
    const pains = await inChunks(
      numbers,
      chunkSize,
      (chunk): Promise<number[]> =>
        this.#db('evidence_link')
          .whereIn('evidence', chunk)
          .whereNull('undone_at')
          .distinct('pain')
          .pluck('pain'),
    );
    return [...new Set(pains)];
  }
}

function toTitledLink(row: TitledLinkRow): EvidenceLink {
  return {
    ...toLink(row),
    evidenceId: formatEvidenceId(toCount(row.evidence)),
    painId: formatPainId(row.pain),
    painTitle: JSON.parse(row.title) as LocalizedText,
    linkedBy: row.linked_by,
    linkedAt: row.linked_at,
  };
}

function toLink(row: LinkRow): LinkRecord {
  return {
    id: row.id,
    evidence: toCount(row.evidence),
    pain: row.pain,
    importance: row.importance,
    chainItemId: row.chain_item_id ?? undefined,
    span:
      row.span_start === null || row.span_end === null
        ? undefined
        : { start: row.span_start, end: row.span_end },
  };
}
