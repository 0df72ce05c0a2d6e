import fc from 'fast-check';
import { highlight, markHits, snippet } from './highlight';

const tags = { pre: '[', post: ']' };
const mark = (text: string, query: string) =>
  markHits(highlight(text, query), tags);

describe('highlight', () => {
  it.each([
    ['a Chinese word', '客户说退款慢', '退款', '客户说[退款]慢'],
    ['each occurrence', '退款，退款', '退款', '[退款]，[退款]'],
    ['traditional by simplified', '退貨很慢', '退货', '[退貨]很慢'],
    ['simplified by traditional', '客户退货', '退貨', '客户[退货]'],
    ['accents', 'A devolução', 'devolucao', 'A [devolução]'],
    ['accents written on their own', 'cafe\u0301s', 'café', '[cafe\u0301]s'],
    ['letters that become two', 'die Größe', 'grosse', 'die [Größe]'],
    ['full width', 'ＶＩＰ客户', 'vip', '[ＶＩＰ]客户'],
    ['a prefix', 'refunded late', 'refund', '[refund]ed late'],
    [
      'whole words before the last',
      'refunded refund x',
      'refund x',
      'refunded [refund] [x]',
    ],
    ['no middle of a word', 'prefund', 'fund', 'prefund'],
    ['a word beside Chinese', '退款refund了', 'refund', '退款[refund]了'],
    ['mixed scripts', '手机iPhone坏了', '机iphone', '手[机iPhone]坏了'],
    ['across punctuation', '很快，好吃', '快，好', '很[快，好]吃'],
    ['overlapping parts as one', '退款慢', '退款 款慢', '[退款慢]'],
    ['nothing for an empty query', '退款', ' ', '退款'],
  ])('marks %s', (_, text, query, expected) => {
    expect(mark(text, query)).toBe(expected);
  });

  it('gives segments that joined are the original, whatever text and query', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom(...'退貨货款 ßs\u0301É，a1𠮷'),
        maxLength: 60,
      }),
    );
    fc.assert(
      fc.property(texts, texts, (text, query) => {
        const segments = highlight(text, query);
        expect(segments.map(segment => segment.text).join('')).toBe(text);
        expect(segments.every(segment => segment.text.length > 0)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('snippet', () => {
  const text = `${'前'.repeat(100)}退款${'后'.repeat(100)}`;

  it('shows what stands around the first hit', () => {
    expect(markHits(snippet(text, '退款', 12), tags)).toBe(
      `…前前前[退款]${'后'.repeat(7)}…`,
    );
  });

  it('shows the beginning when nothing is found', () => {
    expect(markHits(snippet(text, 'refund', 4), tags)).toBe('前前前前…');
  });

  it('shows a short text whole', () => {
    expect(markHits(snippet('退款慢', '退款', 12), tags)).toBe('[退款]慢');
  });

  it('cuts no character in two', () => {
    const pieces = snippet('𠮷'.repeat(20), 'x', 5);
    expect(markHits(pieces, tags)).toBe('𠮷𠮷…');
  });
});
