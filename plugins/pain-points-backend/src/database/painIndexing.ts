import { fromJsonColumn } from '@trust-portal/knex-store';
import { Kind } from '@trust-portal/plugin-pain-points-common';
import { LocalizedText } from '@trust-portal/record-contracts';
import { Knex } from 'knex';
import { formatPainId } from '../pains/painNumber';
import { searchTextsOf } from '../pains/searchTexts';
import { indexPain } from './painSearch';

/** How many pains are read at once while all of a kind are indexed. */
const chunkSize = 200;

interface TextRow {
  number: number;
  title: string;
  description: string;
}

/** Indexes one pain from its rows. Call it in the transaction of whatever changed a text of it. */
export async function indexPainFromRows(
  tx: Knex,
  number: number,
  kind: Pick<Kind, 'name'> | undefined,
): Promise<void> {
  const rows: TextRow[] = await tx('pain')
    .where({ number })
    .select('number', 'title', 'description');
  await indexRows(tx, rows, kind);
}

/** Indexes all pains of a kind again, because the kind may have another name. */
export async function indexPainsOfKind(tx: Knex, kind: Kind): Promise<void> {
  let after = 0;
  let rows: TextRow[];
  do {
    rows = await tx('pain')
      .where({ kind_id: kind.id })
      .andWhere('number', '>', after)
      .orderBy('number')
      .limit(chunkSize)
      .select('number', 'title', 'description');
    await indexRows(tx, rows, kind);
    after = rows[rows.length - 1]?.number ?? after;
  } while (rows.length === chunkSize);
}

async function indexRows(
  tx: Knex,
  rows: readonly TextRow[],
  kind: Pick<Kind, 'name'> | undefined,
): Promise<void> {
  const items: Array<{ pain: number; title: string; detail: string | null }> =
    await tx('chain_item')
      .whereIn(
        'pain',
        rows.map(({ number }) => number),
      )
      .orderBy('position')
      .select('pain', 'title', 'detail');
  for (const row of rows) {
    const chain = items
      .filter(({ pain }) => pain === row.number)
      .map(item => ({
        title: fromJsonColumn<LocalizedText>(item.title),
        detail: fromJsonColumn<LocalizedText>(item.detail),
      }));
    const texts = searchTextsOf({
      painId: formatPainId(row.number),
      title: fromJsonColumn<LocalizedText>(row.title),
      description: fromJsonColumn<LocalizedText>(row.description),
      kind,
      chain,
    });
    await indexPain(tx, row.number, texts);
  }
}
