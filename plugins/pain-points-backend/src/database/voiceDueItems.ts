import {
  DueItem,
  painPointsReference,
} from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { formatEvidenceId } from '../evidence/evidenceNumber';
import { voiceTitle } from '../evidence/voiceTitle';
import { maximumPerReason } from './dueItemQueries';
import { applyRestriction, EvidenceRestriction } from './evidenceFilters';

/** Who asks for voices that wait, and which voices that person may read. */
export interface VoiceDueItemOptions {
  person: string;
  restriction?: EvidenceRestriction;
}

type VoiceRow = { number: number | string; next_clock_at: string | null };

/** Voices with a running clock that were given to the caller or to nobody, the next to run out first. */
export async function voicesToAnswer(
  db: Knex,
  options: VoiceDueItemOptions,
): Promise<DueItem[]> {
  const rows: VoiceRow[] = await voicesToAnswerQuery(db, options).limit(
    maximumPerReason,
  );
  return rows.map(row =>
    voiceItem(row, 'voice-to-answer', {
      dueOn: row.next_clock_at?.slice(0, 10),
      waitsFor: options.person,
    }),
  );
}

/** The query behind {@link voicesToAnswer}, for the test that looks at its plan. */
export function voicesToAnswerQuery(
  db: Knex,
  options: VoiceDueItemOptions,
): Knex.QueryBuilder {
  const { person, restriction } = options;
  const query = db('evidence')
    .where(where =>
      where.where('evidence.assignee', person).orWhereNull('evidence.assignee'),
    )
    .whereNotNull('evidence.next_clock_at')
    .orderBy(['evidence.next_clock_at', 'evidence.number'])
    .select('evidence.number', 'evidence.next_clock_at');
  if (restriction) {
    query.where(where => applyRestriction(where, 'evidence', restriction));
  }
  return query;
}

/** Voices whose personal data nobody has hidden yet, the oldest first. */
export async function redactionsWaiting(
  db: Knex,
  { person }: Pick<VoiceDueItemOptions, 'person'>,
): Promise<DueItem[]> {
  const rows: VoiceRow[] = await db('evidence')
    .where({ redaction: 'waiting' })
    .whereNull('erased_at')
    .orderBy('number')
    .limit(maximumPerReason)
    .select('number', 'next_clock_at');
  return rows.map(row =>
    voiceItem(row, 'redaction-waiting', { waitsFor: person }),
  );
}

function voiceItem(
  { number }: VoiceRow,
  reason: DueItem['reason'],
  rest: Pick<DueItem, 'dueOn' | 'waitsFor'>,
): DueItem {
  const id = formatEvidenceId(Number(number));
  const reference = painPointsReference('evidence', id);
  return {
    reference,
    reason,
    title: voiceTitle(id),
    path: `/${reference}`,
    ...rest,
  };
}
