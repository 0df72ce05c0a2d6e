import {
  DueItem,
  painPointsReference,
} from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { formatEvidenceId } from '../evidence/evidenceNumber';
import { DueItemOptions, maximumPerReason } from './dueItemQueries';

type VoiceRow = { number: number | string; next_clock_at: string | null };

/** Voices given to the caller whose clock runs, the next to run out first. */
export async function voicesToAnswer(
  db: Knex,
  { person }: DueItemOptions,
): Promise<DueItem[]> {
  const rows: VoiceRow[] = await db('evidence')
    .where({ assignee: person })
    .whereNotNull('next_clock_at')
    .orderBy(['next_clock_at', 'number'])
    .limit(maximumPerReason)
    .select('number', 'next_clock_at');
  return rows.map(row => voiceItem(row, 'voice-to-answer', person));
}

/** Voices whose personal data nobody has hidden yet, the oldest first. */
export async function redactionsWaiting(
  db: Knex,
  { person }: DueItemOptions,
): Promise<DueItem[]> {
  const rows: VoiceRow[] = await db('evidence')
    .where({ redaction: 'waiting' })
    .whereNull('erased_at')
    .orderBy('number')
    .limit(maximumPerReason)
    .select('number', 'next_clock_at');
  return rows.map(row =>
    voiceItem({ ...row, next_clock_at: null }, 'redaction-waiting', person),
  );
}

/** A voice is named by its number: what the customer said is not for every list. */
function voiceItem(
  row: VoiceRow,
  reason: DueItem['reason'],
  person: string,
): DueItem {
  const id = formatEvidenceId(Number(row.number));
  const reference = painPointsReference('evidence', id);
  return {
    reference,
    reason,
    title: { en: `Voice ${id}`, zh: `客户之声 ${id}` },
    dueOn: row.next_clock_at?.slice(0, 10),
    waitsFor: person,
    path: `/${reference}`,
  };
}
