import {
  WordingState,
  wordingStates,
} from '@trust-portal/plugin-culture-guides-common';
import { editWording, transitionWording } from './wordingStates';

const at = '2026-11-22T10:00:00.000Z';
const possible: Array<[WordingState, WordingState]> = [
  ['proposed', 'approved'],
  ['proposed', 'retired'],
  ['approved', 'proposed'],
  ['approved', 'retired'],
  ['retired', 'proposed'],
];

describe('the states of wording', () => {
  const move = (from: WordingState, to: WordingState) =>
    transitionWording(
      { state: from, authors: ['user:default/ana'] },
      { to, note: 'why', actor: 'user:default/bruno', at },
    );

  it.each(possible)('lead from %s to %s', (from, to) => {
    expect(move(from, to).state).toBe(to);
  });

  const impossible = wordingStates.flatMap(from =>
    wordingStates
      .filter(to => !possible.some(([a, b]) => a === from && b === to))
      .map(to => [from, to] as const),
  );
  it.each(impossible)('do not lead from %s to %s', (from, to) => {
    expect(() => move(from, to)).toThrow(
      expect.objectContaining({ code: 'transition-not-possible' }),
    );
  });

  it('forget the decision when something is proposed anew, by a new author', () => {
    expect(
      transitionWording(
        { state: 'approved', authors: ['a'], decidedBy: 'b', decidedAt: at },
        { to: 'proposed', actor: 'c', at },
      ),
    ).toEqual({ state: 'proposed', authors: ['c'] });
  });

  it('gather the authors of what waits, so that none of them approves it', () => {
    const edited = editWording({ state: 'proposed', authors: ['a'] }, 'b');
    expect(editWording(edited, 'a').authors).toEqual(['a', 'b']);
    expect(editWording({ state: 'approved', authors: ['a'] }, 'b')).toEqual({
      state: 'proposed',
      authors: ['b'],
    });
  });
});
