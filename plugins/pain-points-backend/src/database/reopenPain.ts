import { Clock, toCount } from '@trust-portal/knex-store';
import {
  painPointsReference,
  type PainState,
} from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { formatPainId } from '../pains/painNumber';
import {
  reopeningDays,
  reopens,
  typesThatReopen,
  type ReopeningWindow,
} from '../pains/reopening';
import type { PainPointsSettings } from '../settings';
import { recordActivity } from './activity';
import { applyTransition } from './applyTransition';

/**
 * Reopens a resolved pain when enough of its linked voices were said after the
 * resolution. Call it in the transaction that linked them.
 *
 * @returns whether it was reopened.
 */
export async function reopenWhenSaidAgain(
  tx: Knex,
  pain: number,
  options: { settings: PainPointsSettings; clock: Clock },
): Promise<boolean> {
  const { settings, clock } = options;
  const row: {
    state: PainState;
    version: number;
    resolved_at: string | null;
  } = await tx('pain').where({ number: pain }).first();
  if (row.state !== 'resolved' || row.resolved_at === null) return false;
  const window = { resolvedAt: row.resolved_at, settings: settings.reopen };
  const voices = await countSaidAgain(tx, pain, window);
  if (!reopens(voices, settings.reopen)) return false;

  await recordActivity(
    tx,
    {
      actor: 'system',
      record: painPointsReference('pain', formatPainId(pain)),
      action: 'pain-said-again',
      details: {
        voices,
        threshold: settings.reopen.threshold,
        windowDays: settings.reopen.windowDays,
        resolvedAt: row.resolved_at,
      },
    },
    { clock },
  );
  await applyTransition(tx, {
    pain,
    version: row.version,
    from: 'resolved',
    to: 'reopened',
    actor: 'system',
    silent: settings.silent,
    clock,
  });
  return true;
}

/** The voices of `isSaidAgain`, counted by the database; pains merged into this one included. */
export async function countSaidAgain(
  db: Knex,
  pain: number,
  window: ReopeningWindow,
): Promise<number> {
  const { from, to } = reopeningDays(window);
  const day =
    'coalesce(evidence.said_on, CASE WHEN evidence.import_id IS NULL THEN substr(evidence.received_at, 1, 10) END)';
  const row = await db('evidence_link')
    .join('evidence', 'evidence.number', 'evidence_link.evidence')
    .whereIn(
      'evidence_link.pain',
      db('pain')
        .select('number')
        .where({ number: pain })
        .orWhere({ merged_into: pain }),
    )
    .whereNull('evidence_link.undone_at')
    .whereIn('evidence.type', [...typesThatReopen])
    .where('evidence.received_at', '>', window.resolvedAt)
    .whereRaw(`${day} BETWEEN ? AND ?`, [from, to])
    .countDistinct({ count: 'evidence.number' })
    .first();
  return toCount(row?.count);
}

