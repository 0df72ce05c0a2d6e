import fc from 'fast-check';
import { placeLabels } from './placeLabels';

describe('the labels beside a chart', () => {
  const room = { distance: 14, height: 144 };

  it('stand where they belong when there is room', () => {
    expect(placeLabels([100, 20], room)).toEqual([100, 20]);
  });

  it('move apart when baseline and target are close', () => {
    expect(placeLabels([50, 50], room)).toEqual([50, 64]);
    expect(placeLabels([55, 50], room)).toEqual([64, 50]);
  });

  it('never touch and never leave the chart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: room.height, noNaN: true }), {
          maxLength: 8,
        }),
        heights => {
          const places = placeLabels(heights, room);
          const sorted = [...places].sort((one, other) => one - other);
          const gaps = sorted
            .slice(1)
            .map((place, index) => place - sorted[index]);
          expect(Math.min(room.distance, ...gaps)).toBeCloseTo(room.distance);
          expect(Math.min(0, ...sorted)).toBe(0);
          expect(Math.max(room.height, ...sorted)).toBe(room.height);
        },
      ),
    );
  });
});
