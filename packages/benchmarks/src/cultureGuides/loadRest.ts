import { isPostgres } from '@trust-portal/knex-store';
import { TermKind } from '@trust-portal/plugin-culture-guides-common';
import { toSearchTerms, toTsvector } from '@trust-portal/text-search';
import { Knex } from 'knex';
import { pick, seededRandom } from '../texts/generateText';
import { insertAll } from './insertAll';

const at = '2026-01-02T00:00:00.000Z';
const author = 'user:default/camila-santos';
const approver = 'user:default/diego-herrera';
const termKinds: readonly TermKind[] = [
  'forbidden',
  'preferred',
  'jargon',
  'do-not-translate',
];
const syllables = [
  'ka',
  'lo',
  'mi',
  'ren',
  'tas',
  'vo',
  'del',
  'pur',
  'shi',
  'an',
];
const characters = [
  ...'包裹退款客服承诺到期积分会员价格运费发票隐私订单礼品评价',
];

/** The words of one term; every third is Chinese. */
function makeTerm(random: () => number, number: number): string {
  const isChinese = number % 3 === 0;
  const stock = isChinese ? characters : syllables;
  const length = isChinese ? 4 : 5;
  return Array.from({ length }, () => pick(random, stock)).join('');
}

/**
 * Adds approved terms, half of them for all markets. The fourth term and every fourth after it is in the texts that are
 * checked.
 *
 * @returns the terms.
 */
export async function loadTerms(
  db: Knex,
  count: number,
  marketIds: readonly string[],
): Promise<string[]> {
  const random = seededRandom(8);
  const terms = new Set<string>();
  while (terms.size < count) terms.add(makeTerm(random, terms.size));
  const marketOf = (index: number) =>
    index % 2 === 0 ? [] : [marketIds[index % marketIds.length]];
  await db.transaction(async tx => {
    await insertAll(
      tx,
      'term',
      [...terms].map((term, index) => ({
        number: index + 1,
        kind: termKinds[index % termKinds.length],
        language: index % 3 === 0 ? 'zh-Hans' : 'en',
        term,
        sort_key: term,
        variants: JSON.stringify([`${term} old`]),
        markets: JSON.stringify(marketOf(index)),
        instead: 'something plain',
        translations: '[]',
        case_sensitive: false,
        state: 'approved',
        authors: JSON.stringify([author]),
        created_by: author,
        created_at: at,
        decided_by: approver,
        decided_at: at,
        version: 2,
      })),
    );
    await insertAll(
      tx,
      'term_market',
      [...terms].flatMap((_, index) =>
        marketOf(index).map(market => ({ term: index + 1, market })),
      ),
    );
    await insertAll(
      tx,
      'term_search',
      [...terms].map((term, index) =>
        isPostgres(tx)
          ? {
              term: index + 1,
              terms: tx.raw('?::tsvector', [toTsvector(term)]),
            }
          : { rowid: index + 1, terms: toSearchTerms(term) },
      ),
    );
  });
  return [...terms];
}

/** One open field report for every fourth section, and one launch of ten items for each market. */
export async function loadOpenWork(
  db: Knex,
  sections: ReadonlyArray<{ id: string; market: string; owner: string }>,
): Promise<void> {
  const reported = sections.filter((_, index) => index % 4 === 0);
  const markets = [...new Set(sections.map(({ market }) => market))];
  await db.transaction(async tx => {
    await insertAll(
      tx,
      'field_report',
      reported.map(({ id, market, owner }) => ({
        section_id: id,
        market,
        problem: 'outdated',
        text: 'The courier has another name by now.',
        language: 'en',
        state: 'open',
        closed: false,
        owner,
        reported_by: 'user:default/li-wei',
        reported_at: at,
        clock_started_at: at,
        working_days: 5,
        calendar_version: 1,
        due_on: '2026-01-09',
      })),
    );
    await insertAll(
      tx,
      'launch',
      markets.map((market, index) => ({
        number: index + 1,
        market,
        name: 'Gift cards',
        target_on: '2027-03-01',
        state: 'preparing',
        template_version: 1,
        created_by: author,
        created_at: at,
      })),
    );
    await insertAll(
      tx,
      'launch_item',
      markets.flatMap((_, index) =>
        Array.from({ length: 10 }, (_unused, position) => ({
          id: `bench-${index}-${position}`,
          launch: index + 1,
          position,
          key: `item-${position}`,
          domain: 'support',
          title: JSON.stringify({ en: 'Answers are ready', zh: '答复已备好' }),
          blocking: position < 3,
          sign_off_role: 'support',
          state: 'open',
        })),
      ),
    );
    if (isPostgres(tx)) await followGivenNumbers(tx);
  });
}

/** What is created next must not be given a number that was given here. */
async function followGivenNumbers(tx: Knex): Promise<void> {
  for (const table of ['term', 'launch']) {
    await tx.raw(
      `SELECT setval(pg_get_serial_sequence(?, 'number'), (SELECT max(number) FROM ??))`,
      [table, table],
    );
  }
}
