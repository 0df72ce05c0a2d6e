import { fromJsonColumn } from '@trust-portal/knex-store';
import { LocalizedText } from '@trust-portal/record-contracts';
import { Knex } from 'knex';
import { PainRecord, PainRow, toPainRecord } from './painRows';

/** A pain with what of its chain can be found. */
export interface FindablePain extends PainRecord {
  chain: ChainText[];
}

/** What a link of the chain says. */
export interface ChainText {
  title: LocalizedText;
  detail?: LocalizedText;
}

/** Pains that are not merged away, in the order of their numbers, in two queries. */
export async function listFindablePains(
  db: Knex,
  { after, limit }: { after: number; limit: number },
): Promise<FindablePain[]> {
  const rows: PainRow[] = await db('pain')
    .whereNull('merged_into')
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit);
  const texts = await readChainTexts(
    db,
    rows.map(({ number }) => number),
  );
  return rows.map(row => ({
    ...toPainRecord(row),
    chain: texts.get(row.number) ?? [],
  }));
}

async function readChainTexts(
  db: Knex,
  pains: readonly number[],
): Promise<Map<number, ChainText[]>> {
  const rows: Array<{ pain: number; title: string; detail: string | null }> =
    await db('chain_item')
      .whereIn('pain', pains)
      .orderBy(['pain', 'position'])
      .select('pain', 'title', 'detail');
  const texts = new Map<number, ChainText[]>();
  for (const { pain, title, detail } of rows) {
    const chain = texts.get(pain) ?? [];
    chain.push({
      title: fromJsonColumn<LocalizedText>(title),
      detail: fromJsonColumn<LocalizedText>(detail),
    });
    texts.set(pain, chain);
  }
  return texts;
}
