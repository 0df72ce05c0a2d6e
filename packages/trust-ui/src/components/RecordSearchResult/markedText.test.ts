import { cutParts, placeOfTitle, readMarks } from './markedText';

const tags = { preTag: '<1>', postTag: '</1>' };

describe('texts with marked hits', () => {
  it('tells hits from what stands between them', () => {
    expect(readMarks('<1>Refunds</1> are <1>late</1>.', tags)).toEqual([
      { text: 'Refunds', hit: true },
      { text: ' are ', hit: false },
      { text: 'late', hit: true },
      { text: '.', hit: false },
    ]);
    expect(readMarks('No hit', tags)).toEqual([{ text: 'No hit', hit: false }]);
  });

  it('cuts between two places, through hits too', () => {
    const parts = readMarks('late <1>refund / 退款</1>太慢', tags);
    expect(cutParts(parts, 0, 11)).toEqual([
      { text: 'late ', hit: false },
      { text: 'refund', hit: true },
    ]);
    expect(cutParts(parts, 14, Infinity)).toEqual([
      { text: '退款', hit: true },
      { text: '太慢', hit: false },
    ]);
  });

  it.each([
    ['Refunds / 退款', 'Refunds', 0],
    ['Refunds / 退款', '退款', 10],
    ['App 退款 / 退款', '退款', 9],
    ['A / B / 甲', 'A / B', 0],
    ['Refunds are …', 'Refunds are late', -1],
  ])('in %j the title %j begins at %i', (searched, title, place) => {
    expect(placeOfTitle(searched, title)).toBe(place);
  });
});
