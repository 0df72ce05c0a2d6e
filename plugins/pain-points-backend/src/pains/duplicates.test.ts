import { rankDuplicates } from './duplicates';

function pain(number: number, title: { en?: string; zh?: string }) {
  return { number, title };
}

describe('suggested duplicates', () => {
  it('are found although Chinese texts with the same meaning share few characters', () => {
    const found = rankDuplicates('退款到账太慢', [
      pain(1, { zh: '退款迟迟不到账' }),
      pain(2, { zh: '客服电话打不通' }),
    ]);
    expect(found.map(({ pain: { number } }) => number)).toEqual([1]);
    const delivery = rankDuplicates('物流信息更新不及时', [
      pain(3, { zh: '快递状态好几天没更新' }),
    ]);
    expect(delivery).toHaveLength(1);
  });

  it('are compared in whichever language a title is written', () => {
    const [first] = rankDuplicates('Refunds arrive too late', [
      pain(1, { zh: '退款太慢', en: 'Refunds come too late' }),
    ]);
    expect(first.likeness).toBeGreaterThan(0.5);
  });

  it('are at most five, the most alike first, and in a fixed order among equals', () => {
    const candidates = Array.from({ length: 9 }, (_, index) =>
      pain(9 - index, { zh: '退款太慢' }),
    );
    const found = rankDuplicates('退款太慢了', [
      ...candidates,
      pain(20, { zh: '退款太慢了' }),
    ]);
    expect(found.map(({ pain: { number } }) => number)).toEqual([
      20, 1, 2, 3, 4,
    ]);
  });

  it('are none for a text without letters', () => {
    expect(rankDuplicates('！！！', [pain(1, { zh: '退款太慢' })])).toEqual([]);
  });
});
