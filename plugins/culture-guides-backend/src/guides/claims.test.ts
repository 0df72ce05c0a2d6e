import {
  checkClaims,
  claimHashes,
  ClaimVerdict,
  countUnverified,
} from './claims';
import { claimHashOf, contentHashOf } from './contentHash';

const source = { title: 'Article 49', url: 'https://law.example/49' };
const claim = { id: 'c1', statement: 'Seven days.', source };
const verified: ClaimVerdict = {
  verdict: 'verified',
  by: 'user:default/lena',
  at: '2026-11-22T10:00:00.000Z',
};

function standingOf(
  checked: typeof claim,
  verdicts: Map<string, ClaimVerdict>,
  sourceClaims?: Array<typeof claim>,
) {
  const [found] = checkClaims(
    [checked],
    claimHashes([checked], sourceClaims),
    verdicts,
  );
  return found.standing;
}

describe('a claim', () => {
  const verdicts = new Map([[claimHashOf(claim), verified]]);

  it('stands as it was checked, whatever it is called', () => {
    expect(standingOf(claim, verdicts)).toBe('verified');
    expect(standingOf({ ...claim, id: 'withdrawal' }, verdicts)).toBe(
      'verified',
    );
  });

  it.each([
    ['statement', { statement: 'Eight days.' }],
    ['source', { source: { ...source, title: 'Article 50' } }],
    ['address', { source: { ...source, url: 'https://law.example/50' } }],
  ])('is unverified again with another %s', (_, change) => {
    expect(standingOf({ ...claim, ...change }, verdicts)).toBe('unverified');
  });

  it('is unverified again when its verdict was taken back', () => {
    const takenBack = { ...verified, verdict: 'unverified' as const };
    const later = new Map([[claimHashOf(claim), takenBack]]);
    expect(standingOf(claim, later)).toBe('unverified');
    expect(countUnverified([claim], later)).toBe(1);
    expect(countUnverified([claim], verdicts)).toBe(0);
  });

  it('of a translation stands as that of its source with the same name', () => {
    const translated = { ...claim, statement: '七天。' };
    expect(standingOf(translated, verdicts, [claim])).toBe('verified');
    const own = { ...translated, id: 'c2' };
    expect(standingOf(own, verdicts, [claim])).toBe('unverified');
  });
});

describe('the hash of a content', () => {
  it('tells apart whatever a reader would', () => {
    const content = { title: 'a', body: 'b', claims: [claim] };
    const hashes = [
      content,
      { ...content, title: 'b' },
      { ...content, body: 'b ' },
      { ...content, claims: [] },
      { ...content, claims: [{ ...claim, id: 'c2' }] },
      { title: 'ab', body: '', claims: [claim] },
    ].map(contentHashOf);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  });
});
