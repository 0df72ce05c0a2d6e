import fc from 'fast-check';
import {
  firstDayInForce,
  isUndoneByEarlier,
  textInForce,
} from './effectiveDates';

const day = (number: number) => `2026-01-${String(number).padStart(2, '0')}`;

describe('the text in force', () => {
  const published = [
    { number: 1, inForceFrom: day(1) },
    { number: 3, inForceFrom: day(5) },
    { number: 2, inForceFrom: day(5) },
    { number: 4, inForceFrom: day(20) },
  ];

  it.each([
    ['2025-12-31', undefined],
    [day(1), 1],
    [day(4), 1],
    [day(5), 3],
    [day(19), 3],
    [day(20), 4],
    ['2027-01-01', 4],
  ])('on %s is revision %s', (on, number) => {
    expect(textInForce(published, on)?.number).toBe(number);
  });

  it('is always the newest one, as long as none is published that an earlier one undoes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ gap: fc.nat(3), delay: fc.nat(5) })),
        steps => {
          let today = 1;
          const revisions: Array<{ number: number; inForceFrom: string }> = [];
          for (const { gap, delay } of steps.slice(0, 4)) {
            today += gap;
            const inForceFrom = firstDayInForce(day(today + delay), day(today));
            const newest = revisions[revisions.length - 1];
            if (!isUndoneByEarlier(inForceFrom, newest?.inForceFrom)) {
              revisions.push({ number: revisions.length + 1, inForceFrom });
            }
          }
          expect(textInForce(revisions, '2099-01-01')).toBe(
            revisions[revisions.length - 1],
          );
        },
      ),
    );
  });
});

describe('the first day of a text', () => {
  it.each([
    [undefined, day(7), day(7)],
    [day(9), day(7), day(9)],
    // Its approval took longer than its author had thought.
    [day(3), day(7), day(7)],
  ])(
    'that is to hold from %s and is published on %s is %s',
    (asked, on, first) => {
      expect(firstDayInForce(asked, on)).toBe(first);
    },
  );
});
