import { existsSync, readFileSync } from 'node:fs';
import { TestDatabases } from '@backstage/backend-test-utils';
import fc from 'fast-check';
import { Knex } from 'knex';
import { parse } from 'papaparse';
import { highlight } from './highlight';
import { normalizeText } from './normalizeText';
import { toSearchTerms, toTsvector } from './terms';
import { toQuery } from './toQuery';

const trialData = process.env.TRUST_PORTAL_TRIAL_DATA;
const reviewFile = `${trialData}/food_delivery_reviews.csv`;
const hasReviews = Boolean(trialData) && existsSync(reviewFile);
if (!hasReviews) {
  process.stderr.write(
    'The comparison of search with a plain scan of 11,987 reviews does not run: TRUST_PORTAL_TRIAL_DATA names no folder that holds food_delivery_reviews.csv\n',
  );
}

// Not by way of knex-store: a library for browsers imports none for servers, not even in its tests.
const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_18'],
  disableDocker: true,
});

describe.each(databases.eachSupportedId())('search on %s', databaseId => {
  const postgres = databaseId === 'POSTGRES_18';
  let knex: Knex;

  beforeAll(async () => {
    knex = await databases.init(databaseId);
    if (postgres) {
      await knex.raw(
        'CREATE TABLE texts (id integer PRIMARY KEY, terms tsvector)',
      );
      await knex.raw('CREATE INDEX texts_terms_idx ON texts USING gin (terms)');
    } else {
      await knex.raw(
        `CREATE VIRTUAL TABLE texts USING fts5(terms, tokenize = 'ascii')`,
      );
    }
  });

  beforeEach(async () => {
    await knex('texts').delete();
  });

  async function index(texts: string[]): Promise<void> {
    const rows = texts.map(
      (text, id): Record<string, Knex.Value> =>
        postgres
          ? { id, terms: knex.raw('?::tsvector', [toTsvector(text)]) }
          : { rowid: id, terms: toSearchTerms(text) },
    );
    await knex.transaction(tx => tx.batchInsert('texts', rows, 400));
  }

  async function search(query: string): Promise<number[]> {
    if (postgres) {
      const expression = toQuery(query, 'tsquery');
      const rows = await knex('texts')
        .whereRaw('terms @@ ?::tsquery', [expression ?? ''])
        .select('id');
      return rows.map(({ id }) => id).sort((a, b) => a - b);
    }
    const expression = toQuery(query, 'fts5');
    const rows = expression
      ? await knex('texts')
          .whereRaw('texts MATCH ?', [expression])
          .select('rowid')
      : [];
    return rows.map(({ rowid }) => rowid).sort((a, b) => a - b);
  }

  it.each([
    ['a two-character word in the middle', '客户不信任我们的客服', '信任'],
    ['a single character', '客户不信任我们的客服', '任'],
    ['the last character', '客户不信任', '任'],
    ['mixed text', '订单 iPhone15手机坏了', 'iphone15手机'],
    ['full-width text', '订单ＡＢＣ１２３', 'abc123'],
    ['simplified by traditional', '退货太慢', '退貨'],
    ['traditional by simplified', '退貨太慢', '退货'],
    ['accented by plain', 'Devolução rápida', 'devolucao'],
    ['plain by accented', 'Devolucao rapida', 'devolução'],
    ['words in another order', 'the refund came late', 'late refund'],
    ['Hindi', 'वापसी में देरी', 'देरी'],
  ])('finds %s', async (_, text, query) => {
    await index(['另一段文字', text]);
    expect(await search(query)).toEqual([1]);
  });

  it.each([
    ['pairs that only punctuation joins', '退款。款项', '退款款项'],
    ['the same pairs in another order', '款慢退款', '退款慢'],
    ['the middle of a word', 'prefund', 'fund'],
  ])('does not find %s', async (_, text, query) => {
    await index([text]);
    expect(await search(query)).toEqual([]);
  });

  it('finds a Chinese text by any two or more characters of it, and marks them', async () => {
    const chinese = fc.string({
      unit: fc.constantFrom(...'退款货慢客服不好的，。 𠮷貨々'),
      minLength: 2,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(chinese, fc.nat(), fc.nat(), async (text, a, b) => {
        const start = a % (text.length - 1);
        const query = text.slice(
          start,
          start + 2 + (b % (text.length - start - 1)),
        );
        fc.pre(
          /^[^，。 \ud800-\udfff]/.test(query) &&
            /[^，。 \ud800-\udfff]$/.test(query),
        );
        await knex('texts').delete();
        await index([text]);
        expect(await search(query)).toEqual([0]);
        expect(highlight(text, query).some(({ hit }) => hit)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('never fails, whatever is typed', async () => {
    await index(['退款 refund']);
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({
        unit: fc.constantFrom(
          ...`"'*:&|!()<>-^+{}\\\0\n 退a1`,
          'NEAR',
          ' AND ',
          ' OR ',
          ' NOT ',
          'terms:',
        ),
        maxLength: 30,
      }),
      fc.constantFrom(
        '很'.repeat(10_000),
        'a '.repeat(5_000),
        '"'.repeat(10_000),
      ),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async query => {
        expect(Array.isArray(await search(query))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  if (hasReviews) {
    it('gives exactly the reviews that a plain scan gives, for 500 words drawn from them', async () => {
      const reviews = readReviews();
      await index(reviews);
      const normalized = reviews.map(normalizeText);
      for (const word of drawWords(normalized, 500)) {
        const scanned = normalized.flatMap((text, id) =>
          text.includes(word) ? [id] : [],
        );
        expect(scanned.length).toBeGreaterThan(0);
        expect(await search(word)).toEqual(scanned);
      }
    }, 120_000);
  }
});

function readReviews(): string[] {
  const { data } = parse<{ review: string }>(readFileSync(reviewFile, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(11_987);
  return data.map(({ review }) => review);
}

/** Different words of two Chinese characters, drawn with a fixed seed, so that a failure can be repeated. */
function drawWords(texts: string[], count: number): string[] {
  const pairs = new Set(
    texts.flatMap(text =>
      Array.from(
        text.matchAll(/(?=(\p{Script=Han}{2}))/gu),
        ([, pair]) => pair,
      ),
    ),
  );
  return fc.sample(
    fc.uniqueArray(fc.constantFrom(...pairs), {
      minLength: count,
      maxLength: count,
    }),
    {
      numRuns: 1,
      seed: 20_261_122,
    },
  )[0];
}
