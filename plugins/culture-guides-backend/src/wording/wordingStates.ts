import { NotAllowedError } from '@backstage/errors';
import { conflict, invalidField } from '@trust-portal/http-contract';
import { WordingState } from '@trust-portal/plugin-culture-guides-common';

/** Where a term or a rule stands, and who brought it there. */
export interface WordingStanding {
  state: WordingState;
  /** Who wrote what waits to be approved; the one who approved is no author of it. */
  authors: readonly string[];
  decidedBy?: string;
  decidedAt?: string;
}

/** What somebody wants to become of a term or a rule. */
export interface WordingTransition {
  to: WordingState;
  note?: string;
  /** A person's reference. */
  actor: string;
  /** Instant. */
  at: string;
}

const following: Readonly<Record<WordingState, readonly WordingState[]>> = {
  proposed: ['approved', 'retired'],
  approved: ['proposed', 'retired'],
  retired: ['proposed'],
};

/**
 * The standing after a transition.
 *
 * @throws ConflictError `transition-not-possible` from a state that does not lead there, NotAllowedError `own-wording`
 *   for whoever wrote what would be approved, InputError when something is retired without a reason.
 */
export function transitionWording(
  standing: WordingStanding,
  { to, note, actor, at }: WordingTransition,
): WordingStanding {
  const { state, authors } = standing;
  if (!following[state].includes(to)) {
    throw conflict(
      'transition-not-possible',
      `What is ${state} cannot become ${to}`,
      { from: state, to },
    );
  }
  if (to === 'retired' && !note) {
    throw invalidField('body.note', 'reason-missing', 'must say why');
  }
  if (to === 'proposed') return { state: to, authors: [actor] };
  if (to === 'approved' && authors.includes(actor)) {
    throw Object.assign(
      new NotAllowedError('Nobody approves what they wrote themselves'),
      { code: 'own-wording' },
    );
  }
  return { state: to, authors, decidedBy: actor, decidedAt: at };
}

/**
 * The standing after the content was changed: it waits for approval. What was approved has one author then, what waited
 * already has one more.
 *
 * @throws ConflictError `wording-retired` for what is no longer in use.
 */
export function editWording(
  { state, authors }: WordingStanding,
  actor: string,
): WordingStanding {
  if (state === 'retired') {
    throw conflict(
      'wording-retired',
      'What is retired is proposed anew before it is changed',
    );
  }
  return {
    state: 'proposed',
    authors: state === 'approved' ? [actor] : [...new Set([...authors, actor])],
  };
}
