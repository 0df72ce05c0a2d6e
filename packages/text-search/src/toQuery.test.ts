import { toSearchTerms, toTsvector } from './terms';
import { toQuery } from './toQuery';

describe('toSearchTerms', () => {
  it('gives words as they are and Chinese in overlapping pairs, closed by a single character', () => {
    expect(toSearchTerms('iPhone15退款慢，Größe L')).toBe(
      'iphone15 退款 款慢 慢 grosse l',
    );
  });

  it('does not make neighbours of what punctuation keeps apart', () => {
    expect(toSearchTerms('退款。款项')).toBe('退款 款 款项 项');
  });

  it('treats a character outside the basic plane as one', () => {
    expect(toSearchTerms('𠮷野家')).toBe('𠮷野 野家 家');
  });

  it('is empty for what holds no letter or digit', () => {
    expect(toSearchTerms(' \0 "*" 👍 …')).toBe('');
  });
});

describe('toTsvector', () => {
  it('lists the positions of each term', () => {
    expect(toTsvector('哈哈哈 ok ok')).toBe('哈哈:1,2 哈:3 ok:4,5');
  });

  it('leaves out what PostgreSQL could not number', () => {
    const words = Array.from({ length: 16_390 }, (_, index) => `w${index}`);
    const terms = toTsvector(words.join(' ')).split(' ');
    expect(terms).toHaveLength(16_383);
    expect(terms[16_382]).toBe('w16382:16383');
  });
});

describe('toQuery', () => {
  it.each([
    ['a Chinese word', '退款', '"退款"', '退款'],
    ['a longer one', '退款慢', '"退款 款慢"', '(退款 <-> 款慢)'],
    ['one character, as a prefix', '退', '"退" *', '退:*'],
    ['a word, as a prefix', 'Refund', '"refund" *', 'refund:*'],
    [
      'several parts, of which only the last is still being typed',
      'late refund',
      '"late" AND "refund" *',
      'late & refund:*',
    ],
    [
      'mixed scripts in one part',
      '手机iPhone',
      '"手机 机 iphone" *',
      '(手机 <-> 机 <-> iphone:*)',
    ],
    [
      'full-width traditional text',
      '退貨　ＡＢ',
      '"退货" AND "ab" *',
      '退货 & ab:*',
    ],
  ])('takes %s', (_, text, fts5, tsquery) => {
    expect(toQuery(text, 'fts5')).toBe(fts5);
    expect(toQuery(text, 'tsquery')).toBe(tsquery);
  });

  it.each(['', '   ', '\0', '"', "'", '* & :', '👍', '，。'])(
    'is undefined for %j, which holds nothing to search for',
    text => {
      expect(toQuery(text, 'fts5')).toBeUndefined();
      expect(toQuery(text, 'tsquery')).toBeUndefined();
    },
  );

  it('ignores what lies behind 256 characters', () => {
    expect(toQuery('很'.repeat(10_000), 'fts5')).toBe(
      toQuery('很'.repeat(256), 'fts5'),
    );
  });
});
