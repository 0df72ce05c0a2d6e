import { isDone, readinessOf, standingOf } from './checklist';

describe('an item of a checklist', () => {
  it.each([
    ['2026-03-01', 'signed', true],
    ['2026-03-02', 'expired', false],
  ])('on %s is %s', (today, standing, done) => {
    const item = { state: 'signed' as const, expiresOn: '2026-03-01' };
    expect(standingOf(item, today)).toBe(standing);
    expect(isDone(item, today)).toBe(done);
  });
});

describe('whether a launch is ready', () => {
  const launch = {
    state: 'preparing' as const,
    blockers: 0,
    contradictions: [],
  };
  it('asks anew after no-go', () => {
    expect(readinessOf({ ...launch, state: 'no-go' })).toEqual({
      kind: 'ready',
    });
  });
  it('does not count what blocks after go', () => {
    expect(readinessOf({ ...launch, state: 'go', blockers: 2 })).toEqual({
      kind: 'go',
    });
  });
  it('counts items and contradictions apart', () => {
    expect(readinessOf({ ...launch, blockers: 2 })).toEqual({
      kind: 'blocked',
      items: 2,
      contradictions: 0,
    });
  });
});
