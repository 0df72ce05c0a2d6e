import { Clock, toCount } from '@trust-portal/knex-store';
import {
  painPointsReference,
  type PainState,
} from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { formatPainId } from '../pains/painNumber';
import { reopeningWindow, typesThatReopen } from '../pains/reopening';
import type { PainPointsSettings, ReopeningSettings } from '../settings';
import { recordActivity } from './activity';
import { applyTransition } from './applyTransition';
import { painFamilies } from './painCounts';

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
  const voices = await countReturning(
    tx,
    pain,
    row.resolved_at,
    settings.reopen,
  );
  if (voices < settings.reopen.threshold) return false;

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

/** `countReturningVoices`, counted by the database; each voice once, merged pains included. */
export async function countReturning(
  db: Knex,
  pain: number,
  resolvedAt: string,
  settings: ReopeningSettings,
): Promise<number> {
  const { after, until } = reopeningWindow(resolvedAt, settings);
  const row = await db('evidence_link')
    .join('evidence', 'evidence.number', 'evidence_link.evidence')
    .whereIn(
      'evidence_link.pain',
      db.from(painFamilies(db, [pain]).as('family')).select('family.pain'),
    )
    .whereNull('evidence_link.undone_at')
    .whereLike('evidence_link.linked_by', 'user:%')
    .whereIn('evidence.type', [...typesThatReopen])
    .where('evidence.said_on', '>', after)
    .where('evidence.said_on', '<=', until)
    .countDistinct({ count: 'evidence.number' })
    .first();
  return toCount(row?.count);
}
