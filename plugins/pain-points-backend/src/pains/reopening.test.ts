import { countReturningVoices, LinkedVoice, reopensItself } from './reopening';

const resolvedAt = '2026-11-01T12:00:00.000Z';
const settings = { threshold: 2, windowDays: 30 };
const voice: LinkedVoice = {
  type: 'complaint',
  linkedBy: 'user:default/li-wei',
  saidOn: '2026-11-02',
};

describe('a voice that says the pain is back', () => {
  it.each<[string, Partial<LinkedVoice>, number]>([
    ['the day after', {}, 1],
    ['on the last day of the window', { saidOn: '2026-12-01' }, 1],
    ['behind the window', { saidOn: '2026-12-02' }, 0],
    ['on the day of the resolution', { saidOn: '2026-11-01' }, 0],
    ['before it', { saidOn: '2026-10-31' }, 0],
    ['on an unknown day', { saidOn: undefined }, 0],
    ['as a question', { type: 'question' }, 1],
    ['as praise', { type: 'praise' }, 0],
    ['as a figure', { type: 'figure' }, 0],
    ['linked by the portal', { linkedBy: 'system' }, 0],
  ])('is one said %s', (_name, fields, expected) => {
    expect(
      countReturningVoices([{ ...voice, ...fields }], resolvedAt, settings),
    ).toBe(expected);
  });

  it('reopens a resolved pain from the threshold on, and no other', () => {
    const resolved = { state: 'resolved' as const, resolvedAt };
    expect(reopensItself(resolved, [voice], settings)).toBe(false);
    expect(reopensItself(resolved, [voice, voice], settings)).toBe(true);
    expect(reopensItself({ state: 'declined' }, [voice, voice], settings)).toBe(
      false,
    );
  });
});
