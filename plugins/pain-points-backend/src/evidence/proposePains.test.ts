import { proposePains } from './proposePains';

const candidates = [
  {
    painId: 'PP-0001',
    text: '退款到账太慢 退款申请通过后很久才到账 Refunds arrive late',
  },
  { painId: 'PP-0002', text: '配送经常迟到 骑手送餐超时 Delivery is late' },
  { painId: 'PP-0003', text: '客服没有人回复 Support does not reply' },
];

describe('pains that a voice may belong to', () => {
  it('are found by what voice and pain have in common, and say so', () => {
    const [first] = proposePains('申请的退款到账好慢啊', candidates);
    expect(first.painId).toBe('PP-0001');
    expect(first.words[0]).toBe('退款到账');
    expect(first.score).toBeGreaterThan(0);
    expect(first.score).toBeLessThanOrEqual(1);
  });

  it('are found in English by whole words', () => {
    expect(
      proposePains('Still waiting for my refunds!', candidates).map(
        ({ painId, words }) => [painId, words],
      ),
    ).toEqual([['PP-0001', ['refunds']]]);
  });

  it('are none when only a chance pair or a common word is shared', () => {
    expect(proposePains('没有人', candidates)).toEqual([]);
    expect(proposePains('退款', candidates)).toEqual([]);
    expect(proposePains('the and your', candidates)).toEqual([]);
    expect(proposePains('', candidates)).toEqual([]);
  });

  it('come in the same order each time, at most as many as were asked for', () => {
    const twins = ['PP-0009', 'PP-0008', 'PP-0007'].map(painId => ({
      painId,
      text: '送餐超时很久',
    }));
    expect(
      proposePains('送餐超时', twins, 2).map(({ painId }) => painId),
    ).toEqual(['PP-0007', 'PP-0008']);
  });
});
