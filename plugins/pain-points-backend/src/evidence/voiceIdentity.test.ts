import { createTextHasher } from './voiceIdentity';

describe('the hash of a voice', () => {
  const hash = createTextHasher('a-salt-of-at-least-thirty-two-characters');

  it('is the same for texts that differ by white space only', () => {
    expect(hash(' 很 好\n')).toBe(hash('很  好'));
    expect(hash('很好')).not.toBe(hash('很 好'));
  });

  it('tells nothing without the salt', () => {
    const other = createTextHasher('another-salt-of-thirty-two-characters-');
    expect(other('很好')).not.toBe(hash('很好'));
    expect(hash('很好')).toMatch(/^[0-9a-f]{64}$/);
  });
});
