import { dayIn, standingOf } from './standing';

const promise = {
  state: 'approved' as const,
  inForce: false,
  inForceFrom: '2026-03-01',
};

describe('how a promise stands', () => {
  it.each([
    ['proposed', { ...promise, state: 'proposed' as const }, '2026-03-05'],
    ['refused', { ...promise, state: 'refused' as const }, '2026-03-05'],
    ['in-force', { ...promise, inForce: true }, '2026-03-05'],
    ['coming', promise, '2026-02-28'],
    ['ended', promise, '2026-03-05'],
  ])('is %s', (expected, given, today) => {
    expect(standingOf(given, today)).toBe(expected);
  });

  it('is about the day of the market, whatever the reader’s', () => {
    const now = new Date('2026-11-22T16:30:00Z');
    expect(dayIn('Asia/Shanghai', now)).toBe('2026-11-23');
    expect(dayIn('America/Sao_Paulo', now)).toBe('2026-11-22');
  });
});
