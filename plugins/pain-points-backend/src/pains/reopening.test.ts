import { countReturningVoices, LinkedVoice, reopensItself } from './reopening';

const settings = { threshold: 3, windowDays: 30 };
const resolvedAt = '2026-05-10T09:00:00.000Z';

function voice(changes: Partial<LinkedVoice> = {}): LinkedVoice {
  return {
    type: 'complaint',
    linkedBy: 'user:default/li-wei',
    saidOn: '2026-05-20',
    ...changes,
  };
}

describe('a resolved pain', () => {
  it('reopens itself with the third voice that says it again', () => {
    const pain = { state: 'resolved', resolvedAt } as const;
    expect(reopensItself(pain, [voice(), voice()], settings)).toBe(false);
    expect(reopensItself(pain, [voice(), voice(), voice()], settings)).toBe(
      true,
    );
  });

  it('stays as it is when it was reopened or declined meanwhile', () => {
    const voices = [voice(), voice(), voice()];
    expect(
      reopensItself({ state: 'reopened', resolvedAt }, voices, settings),
    ).toBe(false);
    expect(reopensItself({ state: 'declined' }, voices, settings)).toBe(false);
  });

  it.each([
    ['was said on the day of the resolution', { saidOn: '2026-05-10' }],
    ['was said before', { saidOn: '2026-05-01' }],
    ['was said after the window', { saidOn: '2026-06-10' }],
    ['was said nobody knows when', { saidOn: undefined }],
    ['is only proposed by a program', { linkedBy: 'plugin:import' }],
    ['is praise', { type: 'praise' }],
    ['is a figure', { type: 'figure' }],
  ] as Array<[string, Partial<LinkedVoice>]>)(
    'does not count a voice that %s',
    (_, changes) => {
      expect(countReturningVoices([voice(changes)], resolvedAt, settings)).toBe(
        0,
      );
    },
  );

  it('counts a voice of the last day of the window', () => {
    expect(
      countReturningVoices(
        [voice({ saidOn: '2026-06-09' })],
        resolvedAt,
        settings,
      ),
    ).toBe(1);
  });
});
