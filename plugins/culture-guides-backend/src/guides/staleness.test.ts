import {
  Significance,
  significances,
} from '@trust-portal/plugin-culture-guides-common';
import fc from 'fast-check';
import {
  BehindBy,
  countBehind,
  countOneMore,
  freshnessOf,
  mostSignificant,
  notBehind,
  pinInNewSource,
} from './staleness';

/** What happens to a section: its source changes, or its translation is published with a pin. */
const stepArbitrary = fc.oneof(
  fc.record({
    what: fc.constant('source' as const),
    significance: fc.constantFrom(...significances),
  }),
  fc.record({
    what: fc.constant('translation' as const),
    /** How far the pin is moved to the newest source; 0 leaves it where it was. */
    carriedOver: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
);

describe('how far a translation is behind', () => {
  it.each([
    [0, { minor: 1, medium: 1, major: 1 }, 'behind-major'],
    [1, { minor: 1, medium: 0, major: 1 }, 'behind-major'],
    [2, { minor: 1, medium: 0, major: 0 }, 'behind-minor'],
    [3, { minor: 0, medium: 0, major: 0 }, 'current'],
  ])('with the pin %i is %p, and so %s', (pin, behindBy, freshness) => {
    const changes = (['medium', 'major', 'minor'] as const).map(
      (significance, index) => ({ number: index + 1, significance }),
    );
    expect(countBehind(changes, pin)).toEqual(behindBy);
    expect(freshnessOf({ isPublished: true, behindBy })).toBe(freshness);
    expect(freshnessOf({ isPublished: false, behindBy })).toBe('unpublished');
  });

  it('is the same whether it is kept step by step or counted from scratch, and however often the translation is mended', () => {
    fc.assert(
      fc.property(fc.array(stepArbitrary, { maxLength: 60 }), steps => {
        const source: Array<{ number: number; significance: Significance }> =
          [];
        /** What was kept before and after the translation was mended without moving its pin. */
        const mended: Array<[BehindBy, BehindBy]> = [];
        let translation = { pin: 0, behindBy: { ...notBehind } };
        for (const step of steps) {
          if (step.what === 'source') {
            source.push({
              number: source.length + 1,
              significance: step.significance,
            });
            translation = {
              ...translation,
              behindBy: countOneMore(translation.behindBy, step.significance),
            };
          } else {
            const carried = Math.floor(
              (source.length - translation.pin) * step.carriedOver,
            );
            const pin = translation.pin + carried;
            const behindBy = countBehind(source, pin);
            if (carried === 0) mended.push([translation.behindBy, behindBy]);
            translation = { pin, behindBy };
          }
          expect(translation.behindBy).toEqual(
            countBehind(source, translation.pin),
          );
        }
        for (const [before, after] of mended) expect(after).toEqual(before);
      }),
    );
  });
});

describe('the most significant change', () => {
  it('decides about what takes several back', () => {
    expect(mostSignificant(['minor'])).toBe('minor');
    expect(mostSignificant(['minor', 'medium', 'minor'])).toBe('medium');
    expect(mostSignificant(['medium', 'major', 'minor'])).toBe('major');
  });
});

describe('the pin in a new source', () => {
  const carried = [
    { number: 1, basedOn: 2 },
    { number: 2, basedOn: 2 },
    { number: 4, basedOn: 5 },
  ];

  it.each([
    [1, 0],
    [2, 2],
    [4, 2],
    [5, 4],
    [9, 4],
  ])('of a text that was based on %i is %i', (oldPin, pin) => {
    expect(pinInNewSource(carried, oldPin)).toBe(pin);
  });
});
