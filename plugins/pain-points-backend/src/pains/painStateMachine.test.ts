import {
  openPainStates,
  PainState,
  painStates,
  painTransitions,
  statesThatNeedANote,
} from '@trust-portal/plugin-pain-points-common';
import fc from 'fast-check';
import { transitionProblems } from './painStateMachine';

type Command = {
  to: PainState;
  note?: string;
  proven: boolean;
  withoutProofReason?: string;
};

const command: fc.Arbitrary<Command> = fc.record(
  {
    to: fc.constantFrom(...painStates),
    note: fc.constant('because'),
    proven: fc.boolean(),
    withoutProofReason: fc.constant('the product was withdrawn'),
  },
  { requiredKeys: ['to', 'proven'] },
);

/** Does what a command asks for when nothing stands against it. */
function run(state: PainState, asked: Command): PainState {
  return transitionProblems({ ...asked, from: state }).length === 0
    ? asked.to
    : state;
}

describe('the states of a pain', () => {
  it('never reach resolved without a proof or a recorded reason, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 60 }), commands => {
        let state: PainState = 'reported';
        for (const asked of commands) {
          const next = run(state, asked);
          const closes = next === 'resolved' && state !== 'resolved';
          const mayClose =
            state === 'verifying' &&
            (asked.proven || asked.withoutProofReason !== undefined);
          expect(closes && !mayClose).toBe(false);
          state = next;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('only ever follow the table', () => {
    fc.assert(
      fc.property(fc.constantFrom(...painStates), command, (state, asked) => {
        const next = run(state, asked);
        expect([state, ...painTransitions[state]]).toContain(next);
      }),
    );
  });

  it('never change to declined or reopened without a note', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...painStates),
        fc.constantFrom(...statesThatNeedANote),
        (from, to) => {
          expect(transitionProblems({ from, to, proven: false })).not.toEqual(
            [],
          );
        },
      ),
    );
  });

  it('let every open pain come to an end', () => {
    for (const start of openPainStates) {
      const reached = new Set<PainState>([start]);
      for (const state of reached) {
        painTransitions[state].forEach(next => reached.add(next));
      }
      expect(reached).toContain('resolved');
      expect(reached).toContain('declined');
    }
  });

  it('take a reason for closing without proof only where it is needed', () => {
    const asked = { from: 'verifying', withoutProofReason: 'x' } as const;
    expect(
      transitionProblems({ ...asked, to: 'resolved', proven: true }),
    ).toEqual([expect.objectContaining({ field: 'body.withoutProof' })]);
    expect(
      transitionProblems({ ...asked, to: 'diagnosing', proven: false }),
    ).toEqual([expect.objectContaining({ field: 'body.withoutProof' })]);
    expect(
      transitionProblems({ ...asked, to: 'resolved', proven: false }),
    ).toEqual([]);
  });
});
