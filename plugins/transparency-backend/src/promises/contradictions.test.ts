import { promiseStates } from '@trust-portal/plugin-transparency-common';
import fc from 'fast-check';
import { ComparedPromise, contradicts } from './contradictions';
import { includesDay } from './period';

const today = '2026-06-15';
const held: ComparedPromise = {
  number: 1,
  state: 'approved',
  subject: 'return-days',
  market: 'br',
  value: 14,
  unit: 'days',
  inForceFrom: '2026-01-01',
};
const rival: ComparedPromise = { ...held, number: 2, value: 30 };

describe('two promises', () => {
  it.each<[string, Partial<ComparedPromise>, boolean]>([
    ['say another value', {}, true],
    ['say the same', { value: 14 }, false],
    ['count in another unit', { value: 14, unit: 'working-days' }, true],
    ['are about another subject', { subject: 'refund-days' }, false],
    ['are for another market', { market: 'de' }, false],
    ['are about one product only', { entityRef: 'component:x/y' }, false],
    ['do not hold yet, but will', { inForceFrom: '2027-01-01' }, true],
    ['held once', { inForceTo: '2026-06-14' }, false],
    ['hold for the last day', { inForceTo: '2026-06-15' }, true],
    ['are not approved', { state: 'proposed' }, false],
    ['were refused', { state: 'refused' }, false],
  ])('that %s: contradicting is %s', (_what, change, expected) => {
    expect(contradicts(held, { ...rival, ...change }, today)).toBe(expected);
  });

  it('are compared before the decision about one of them, and no more after its refusal', () => {
    expect(contradicts({ ...rival, state: 'proposed' }, held, today)).toBe(
      true,
    );
    expect(contradicts({ ...rival, state: 'refused' }, held, today)).toBe(
      false,
    );
  });
});

const days = fc.constantFrom(
  ...['2026-06-13', '2026-06-14', '2026-06-15', '2026-06-16', '2026-06-17'],
);
const promises: fc.Arbitrary<ComparedPromise> = fc
  .record({
    number: fc.integer({ min: 1, max: 4 }),
    state: fc.constantFrom(...promiseStates),
    subject: fc.constantFrom('return-days' as const, 'refund-days' as const),
    market: fc.constantFrom('br', 'de'),
    value: fc.constantFrom(7, 14),
    unit: fc.constantFrom('days' as const, 'working-days' as const),
    entityRef: fc.option(fc.constant('component:x/y'), { nil: undefined }),
    inForceFrom: days,
    inForceTo: fc.option(days, { nil: undefined }),
  })
  .filter(({ inForceFrom, inForceTo = '9999' }) => inForceFrom <= inForceTo);

describe('any two promises', () => {
  it('contradict each other in both directions once both are approved', () => {
    fc.assert(
      fc.property(promises, promises, (a, b) => {
        const both = [a, b].map(promise => ({
          ...promise,
          state: 'approved' as const,
        }));
        expect(contradicts(both[0], both[1], today)).toBe(
          contradicts(both[1], both[0], today),
        );
      }),
    );
  });

  it('contradict each other only if a reader could meet both on one day', () => {
    const comingDays = ['2026-06-15', '2026-06-16', '2026-06-17', '2099-01-01'];
    fc.assert(
      fc.property(promises, promises, (a, b) => {
        const meet = comingDays.some(
          day => includesDay(a, day) && includesDay(b, day),
        );
        expect(contradicts(a, b, today) && !meet).toBe(false);
      }),
    );
  });
});
