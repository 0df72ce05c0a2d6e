import { FieldProblem } from '@trust-portal/http-contract';
import {
  PainState,
  painTransitions,
  statesThatNeedANote,
} from '@trust-portal/plugin-pain-points-common';

/** A transition that somebody asks for, and what it is judged by. */
export interface TransitionInput {
  from: PainState;
  to: PainState;
  note?: string;
  /** Whether a measure proves the cure. */
  proven: boolean;
  /** Why the pain is to be closed although nothing proves the cure. */
  withoutProofReason?: string;
}

/**
 * What stands against a transition; nothing when it is legal.
 *
 * Nobody's permission is looked at here, only the rules that hold for everybody: the table of legal
 * transitions, notes where readers will ask why, and proof, or a recorded reason, for `resolved`.
 */
export function transitionProblems(input: TransitionInput): FieldProblem[] {
  const { from, to, note, proven, withoutProofReason } = input;
  if (!painTransitions[from].includes(to)) {
    const legal = painTransitions[from].join(', ');
    return [
      problem(
        'body.to',
        'illegal-transition',
        `cannot follow ${from}; legal are: ${legal}`,
      ),
    ];
  }
  const problems: FieldProblem[] = [];
  if (statesThatNeedANote.includes(to) && note === undefined) {
    problems.push(
      problem('body.note', 'note-needed', `must say why the pain is ${to}`),
    );
  }
  if (to === 'resolved' && !proven && withoutProofReason === undefined) {
    problems.push(
      problem(
        'body.to',
        'proof-missing',
        'needs a remedy that is done, with a measure whose latest accepted reading reached its target',
      ),
    );
  }
  if (withoutProofReason !== undefined && (to !== 'resolved' || proven)) {
    problems.push(
      problem(
        'body.withoutProof',
        'not-needed',
        'is only for closing a pain that nothing proves cured',
      ),
    );
  }
  return problems;
}

function problem(field: string, code: string, message: string): FieldProblem {
  return { field, code, message };
}
