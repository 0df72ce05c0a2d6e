import { promiseStates } from '@trust-portal/plugin-transparency-common';
import fc from 'fast-check';
import {
  refusalOfDecision,
  refusalOfEnding,
  refusalOfLastDay,
} from './promiseStateMachine';

const proposer = 'user:default/camila-santos';
const decider = 'user:default/marta-oliveira';

describe('deciding about a promise', () => {
  it.each([
    ['proposed', decider, undefined],
    ['proposed', proposer, 'own-promise'],
    ['approved', decider, 'already-decided'],
    ['approved', proposer, 'already-decided'],
    ['refused', decider, 'already-decided'],
  ] as const)('that is %s, by %s: %s', (state, person, expected) => {
    expect(refusalOfDecision({ state, proposedBy: proposer }, person)).toBe(
      expected,
    );
  });
});

const today = '2026-06-15';

describe('ending a promise', () => {
  it.each([
    ['today', {}, '2026-06-15', undefined],
    ['later', {}, '2026-12-31', undefined],
    ['yesterday', {}, '2026-06-14', 'in-the-past'],
    [
      'before it begins',
      { inForceFrom: '2026-09-01' },
      '2026-08-31',
      'before-first-day',
    ],
    [
      'on its first day',
      { inForceFrom: '2026-09-01' },
      '2026-09-01',
      undefined,
    ],
    [
      'earlier than planned',
      { inForceTo: '2026-12-31' },
      '2026-12-30',
      undefined,
    ],
    ['as planned', { inForceTo: '2026-12-31' }, '2026-12-31', 'not-earlier'],
    [
      'once it is over',
      { inForceTo: '2026-06-14' },
      '2026-12-31',
      'already-ended',
    ],
    [
      'on its very last day',
      { inForceTo: '2026-06-15' },
      '2026-06-15',
      'already-ended',
    ],
    [
      'while it is proposed',
      { state: 'proposed' },
      '2026-12-31',
      'not-approved',
    ],
    ['after its refusal', { state: 'refused' }, '2026-12-31', 'not-approved'],
  ] as const)('%s', (_when, change, lastDay, expected) => {
    const promise = {
      state: 'approved' as const,
      inForceFrom: '2026-01-01',
      ...change,
    };
    expect(refusalOfLastDay(promise, { lastDay, today })).toBe(expected);
  });

  const days = fc
    .integer({ min: 0, max: 9 })
    .map(number => `2026-06-1${number}`);
  const promises = fc
    .record({
      state: fc.constantFrom(...promiseStates),
      inForceFrom: days,
      inForceTo: fc.option(days, { nil: undefined }),
    })
    .filter(({ inForceFrom, inForceTo = '9999' }) => inForceFrom <= inForceTo);
  const everyDay = Array.from({ length: 10 }, (_, day) => `2026-06-1${day}`);

  it('is offered exactly when there is a day on which it is allowed', () => {
    fc.assert(
      fc.property(promises, days, (promise, now) => {
        const allowed = [...everyDay, '2026-06-20'].some(
          lastDay =>
            refusalOfLastDay(promise, { lastDay, today: now }) === undefined,
        );
        expect(refusalOfEnding(promise, now) === undefined).toBe(allowed);
      }),
    );
  });

  it('never makes a promise longer, nor takes away a day that is over', () => {
    fc.assert(
      fc.property(promises, days, days, (promise, lastDay, now) => {
        if (refusalOfLastDay(promise, { lastDay, today: now })) return;
        expect(lastDay >= now && lastDay >= promise.inForceFrom).toBe(true);
        expect(lastDay < (promise.inForceTo ?? '9999')).toBe(true);
      }),
    );
  });
});
