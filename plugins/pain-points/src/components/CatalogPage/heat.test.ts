import fc from 'fast-check';
import { heatOf, heatRanges, heatSteps } from './heat';

describe('heat', () => {
  it('is none without voices and full for the hottest kind', () => {
    expect(heatOf(0, 40)).toBe(0);
    expect(heatOf(40, 40)).toBe(heatSteps);
    expect(heatOf(0, 0)).toBe(0);
  });

  it('stands in the legend exactly as it is painted, however many voices there are', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 5000 })
          .chain(hottest =>
            fc.tuple(
              fc.constant(hottest),
              fc.integer({ min: 1, max: hottest }),
            ),
          ),
        ([hottest, voices]) => {
          const range = heatRanges(hottest).find(
            ({ from, to }) => from <= voices && voices <= to,
          );
          expect(range?.step).toBe(heatOf(voices, hottest));
        },
      ),
    );
  });
});
