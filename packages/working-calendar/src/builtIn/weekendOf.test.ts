import { readWeekend, weekendOf } from './weekendOf';

describe('weekendOf', () => {
  it.each([
    ['cn', [6, 7]],
    ['de', [6, 7]],
    ['us', [6, 7]],
    ['in', [7]],
    ['sa', [5, 6]],
    ['ae', [6, 7]],
  ])('knows the weekend of %s', (market, weekend) => {
    expect(weekendOf(market)).toEqual(weekend);
  });

  it('reads engines that have a method and engines that have a getter', () => {
    expect(readWeekend({ getWeekInfo: () => ({ weekend: [5] }) })).toEqual([5]);
    expect(readWeekend({ weekInfo: { weekend: [5, 6] } })).toEqual([5, 6]);
    expect(readWeekend({})).toBeUndefined();
  });
});
