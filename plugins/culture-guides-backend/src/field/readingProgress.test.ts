import { ReadingTally } from './readingProgress';

const sections = [
  { id: 'br-delivery', market: 'br' },
  { id: 'br-tone', market: 'br' },
  { id: 'de-tone', market: 'de' },
];
const tally = new ReadingTally(sections, [
  { person: 'ana', sectionId: 'br-tone', readAt: '2026-11-02' },
  { person: 'ana', sectionId: 'br-delivery', readAt: '2026-11-01' },
  { person: 'ana', sectionId: 'br-gone', readAt: '2026-11-09' },
  { person: 'bruno', sectionId: 'de-tone', readAt: '2026-11-03' },
]);

describe('how far somebody is', () => {
  it('is counted over the guide that was asked for, and what is no longer part of it does not count', () => {
    expect(tally.progressOf('ana', { market: 'br' })).toEqual({
      read: 2,
      sections: 2,
      lastReadAt: '2026-11-02',
    });
    expect(tally.progressOf('bruno', { market: 'br' })).toEqual({
      read: 0,
      sections: 2,
    });
  });

  it('is one section where only that was asked for', () => {
    const scope = { market: 'br', sectionId: 'br-tone' };
    expect(tally.progressOf('ana', scope)).toEqual({
      read: 1,
      sections: 1,
      lastReadAt: '2026-11-02',
    });
  });

  it('is nothing of nothing where the section is not to be read any more', () => {
    const scope = { market: 'br', sectionId: 'br-law' };
    expect(tally.progressOf('ana', scope)).toEqual({ read: 0, sections: 0 });
  });
});
