import { Clock, compareAndSet, nowInstant } from '@trust-portal/knex-store';
import {
  painPointsReference,
  PainState,
} from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { formatPainId } from '../pains/painNumber';
import { SilenceSettings } from '../settings';
import { recordActivity } from './activity';
import { recountPains } from './painCounts';

export interface AppliedTransition {
  /** The number of the pain. */
  pain: number;
  /** The version that the decision was based on. */
  version: number;
  from: PainState;
  to: PainState;
  /** A person's reference, or `system` when the portal does it by itself. */
  actor: string;
  note?: string;
  /** Why it was closed although nothing proved the cure; kept with the pain for ever. */
  withoutProofReason?: string;
  silent: SilenceSettings;
  clock: Clock;
  /** Tells nobody, for sample content. */
  quiet?: boolean;
}

/**
 * Takes a pain to another state, and writes the timeline and the outbox. Whether the transition is
 * legal is decided before, by `transitionProblems`; here it only must not be late.
 *
 * The reason of a close without proof stays with the pain for ever, also when it is reopened and
 * later proven cured; `pain_transition` says which close it belongs to.
 *
 * @returns the new version.
 * @throws StaleVersionError when the pain has another version or another state by now.
 */
export async function applyTransition(
  tx: Knex,
  transition: AppliedTransition,
): Promise<number> {
  const { pain, version, from, to, actor, note, withoutProofReason } =
    transition;
  const { silent, clock, quiet } = transition;
  const at = nowInstant(clock);
  const next = await compareAndSet(tx, {
    table: 'pain',
    idColumn: 'number',
    id: pain,
    version,
    where: { state: from },
    changes: {
      state: to,
      updated_at: at,
      ...(to === 'resolved' && {
        resolved_at: at,
      }),
      ...(withoutProofReason !== undefined && {
        closed_without_proof: withoutProofReason,
      }),
      ...(from === 'resolved' && { resolved_at: null }),
    },
  });
  await tx('pain_transition').insert({
    pain,
    from_state: from,
    to_state: to,
    actor,
    without_proof: withoutProofReason !== undefined,
    at,
  });
  await recountPains(tx, [pain], { silent, now: clock() });
  await recordActivity(
    tx,
    {
      actor,
      record: painPointsReference('pain', formatPainId(pain)),
      action: 'pain-transitioned',
      note: withoutProofReason ?? note,
      details: {
        from,
        to,
        ...(withoutProofReason !== undefined && { withoutProof: true }),
      },
    },
    { clock, quiet },
  );
  return next;
}
