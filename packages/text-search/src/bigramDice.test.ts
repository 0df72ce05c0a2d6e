import fc from 'fast-check';
import { bigramDice, bigramDiceWith } from './bigramDice';

describe('bigramDice', () => {
  it.each([
    ['退款到账太慢', '退款迟迟不到账', 0.36],
    ['隐私政策看不懂', '退货政策看不懂', 0.67],
    ['退貨太慢', '退货太慢', 1],
    ['Late refund', 'late REFUND!', 1],
    ['慢', '慢', 1],
    ['退款', '物流', 0],
    ['', '', 0],
    ['…', '…', 0],
  ])('of %j and %j is %d', (a, b, expected) => {
    expect(bigramDice(a, b)).toBeCloseTo(expected, 2);
  });

  it('says the same of each, when one text is compared with many', () => {
    const likenessOf = bigramDiceWith('退款到账太慢了，太慢了');
    for (const other of ['退款太慢', '太慢了', '物流', '', '退款太慢']) {
      expect(likenessOf(other)).toBe(
        bigramDice(other, '退款到账太慢了，太慢了'),
      );
    }
  });

  it('is symmetric and stays within 0 and 1', () => {
    const texts = fc.string({
      unit: fc.constantFrom(...'退款货慢 ab，'),
      maxLength: 20,
    });
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const similarity = bigramDice(a, b);
        expect(similarity).toBe(bigramDice(b, a));
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
      }),
    );
  });
});
