import { takePage, toCount } from '@trust-portal/knex-store';
import type { CustomerNotice } from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { formatEvidenceId } from '../evidence/evidenceNumber';
import { applyRestriction, type EvidenceRestriction } from './evidenceFilters';
import { whereCustomerCanBeTold } from './raisedVoices';

/** Whose voices a list of notices is about. */
export interface NoticeSelection {
  pain: number;
  /** The voices that the caller may read, when not all. */
  restriction?: EvidenceRestriction;
}

interface NoticeRow {
  number: number | string;
  customer_id: string | null;
  market: string;
  channel: string;
  said_on: string | null;
  told_on: string | null;
  told_by: string | null;
  thanked_on: string | null;
}

/** Who raised a pain, and who of them was told of its cure and thanked. */
export class CustomerNoticeStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** By number; `after` is the last number of the page before. */
  async list(
    selection: NoticeSelection,
    { limit, after = 0 }: { limit: number; after?: number },
  ): Promise<{ items: CustomerNotice[]; last?: number }> {
    const rows: NoticeRow[] = await this.#raisedBy(selection)
      .where('evidence.number', '>', after)
      .groupBy(
        'evidence.number',
        'evidence.customer_id',
        'evidence.market',
        'evidence.channel',
        'evidence.said_on',
      )
      .orderBy('evidence.number')
      .limit(limit + 1)
      .select(
        'evidence.number',
        'evidence.customer_id',
        'evidence.market',
        'evidence.channel',
        'evidence.said_on',
      )
      .min({
        told_on: 'evidence_link.told_on',
        told_by: 'evidence_link.told_by',
        thanked_on: 'evidence_link.thanked_on',
      });
    const { items, hasMore } = takePage(rows, limit);
    return {
      items: items.map(toNotice),
      last: hasMore ? toCount(items[items.length - 1].number) : undefined,
    };
  }

  async count(selection: NoticeSelection): Promise<number> {
    const row = await this.#raisedBy(selection)
      .countDistinct({ count: 'evidence.number' })
      .first();
    return toCount(row?.count);
  }

  /** @returns the voices whose customers were not told, or thanked, before. */
  async record(notice: {
    pain: number;
    evidence: readonly number[];
    what: 'told' | 'thanked';
    on: string;
    by: string;
  }): Promise<number[]> {
    const column = notice.what === 'told' ? 'told_on' : 'thanked_on';
    const links: Array<{ id: string; evidence: number | string }> =
      await this.#db('evidence_link')
        .whereIn('pain', this.#family(notice.pain))
        .whereIn('evidence', [...notice.evidence])
        .whereNull('undone_at')
        .whereNull(column)
        .select('id', 'evidence');
    await this.#db('evidence_link')
      .whereIn(
        'id',
        links.map(({ id }) => id),
      )
      .update({
        [column]: notice.on,
        ...(notice.what === 'told' && { told_by: notice.by }),
      });
    return [...new Set(links.map(({ evidence }) => toCount(evidence)))];
  }

  #raisedBy({ pain, restriction }: NoticeSelection): Knex.QueryBuilder {
    const query = this.#db('evidence_link')
      .join('evidence', 'evidence.number', 'evidence_link.evidence')
      .whereIn('evidence_link.pain', this.#family(pain))
      .whereNull('evidence_link.undone_at');
    whereCustomerCanBeTold(query);
    if (restriction) {
      query.where(where => applyRestriction(where, 'evidence', restriction));
    }
    return query;
  }

  /** The pain and those that are merged into it. */
  #family(pain: number): Knex.QueryBuilder {
    return this.#db('pain')
      .select('number')
      .where({ number: pain })
      .orWhere({ merged_into: pain });
  }
}

function toNotice(row: NoticeRow): CustomerNotice {
  return {
    evidenceId: formatEvidenceId(toCount(row.number)),
    customerId: row.customer_id ?? undefined,
    market: row.market,
    channel: row.channel,
    saidOn: row.said_on ?? undefined,
    toldOn: row.told_on ?? undefined,
    toldBy: row.told_by ?? undefined,
    thankedOn: row.thanked_on ?? undefined,
  };
}
