import { nextClock, startClocks, wantsAnswer, type ClockFacts } from './clocks';

const settings = { acknowledgeDays: 2, assessDays: 5, resolveDays: 30 };
const complaint: ClockFacts = {
  type: 'complaint',
  ground: 'complaint-handling',
  receivedAt: '2026-11-22T10:00:00.000Z',
  imported: false,
};

describe('who wants an answer', () => {
  it.each<[string, Partial<ClockFacts>, boolean]>([
    ['a complaint', {}, true],
    ['a question', { type: 'question' }, true],
    ['a suggestion', { type: 'suggestion', ground: 'consent' }, true],
    ['praise', { type: 'praise' }, false],
    ['a figure', { type: 'figure' }, false],
    ['trial data', { ground: 'trial-data' }, false],
    ['an imported complaint that is handled', { imported: true }, true],
    [
      'an imported review',
      { ground: 'published-by-customer', imported: true, saidOn: '2026-11-21' },
      false,
    ],
    [
      'a new review',
      { ground: 'published-by-customer', saidOn: '2026-11-01' },
      true,
    ],
    [
      'an old review',
      { ground: 'published-by-customer', saidOn: '2026-10-01' },
      false,
    ],
    ['a review of an unknown day', { ground: 'published-by-customer' }, false],
  ])('%s', (_name, facts, expected) => {
    expect(wantsAnswer({ ...complaint, ...facts }, settings)).toBe(expected);
  });
});

describe('the clocks of a voice', () => {
  it('run from its reception, in calendar days', () => {
    expect(startClocks(complaint, settings)).toEqual({
      acknowledge: '2026-11-24T10:00:00.000Z',
      assess: '2026-11-27T10:00:00.000Z',
      resolve: '2026-12-22T10:00:00.000Z',
    });
    expect(startClocks({ ...complaint, type: 'praise' }, settings)).toEqual({});
  });

  const acknowledge = {
    name: 'acknowledge' as const,
    dueAt: '2026-11-24T10:00:00.000Z',
  };
  const resolve = {
    name: 'resolve' as const,
    dueAt: '2026-12-22T10:00:00.000Z',
  };

  it('call for the one that runs out first', () => {
    expect(nextClock([resolve, acknowledge], 'inbox')).toBe(acknowledge);
    expect(
      nextClock(
        [{ ...acknowledge, stoppedAt: resolve.dueAt }, resolve],
        'linked',
      ),
    ).toBe(resolve);
    expect(nextClock([], 'inbox')).toBeUndefined();
  });

  it('stand while the voice is set aside', () => {
    expect(nextClock([acknowledge, resolve], 'set-aside')).toBeUndefined();
  });
});
