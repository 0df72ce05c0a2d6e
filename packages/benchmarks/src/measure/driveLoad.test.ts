import { percentile } from './driveLoad';

describe('percentiles', () => {
  const oneToHundred = Array.from(
    { length: 100 },
    (_unused, index) => index + 1,
  );

  it('are the nearest rank', () => {
    expect(percentile(oneToHundred, 0.5)).toBe(50);
    expect(percentile(oneToHundred, 0.95)).toBe(95);
    expect(percentile([7], 0.99)).toBe(7);
  });

  it('of nothing are not a number', () => {
    expect(percentile([], 0.5)).toBeNaN();
  });
});
