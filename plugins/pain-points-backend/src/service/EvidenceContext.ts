import { AuditorService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { invalidField } from '@trust-portal/http-contract';
import { Clock, CursorCodec, nowInstant } from '@trust-portal/knex-store';
import {
  ChangeAnnouncer,
  InputChecker,
  RecentAnswers,
} from '@trust-portal/record-service';
import { Knex } from 'knex';
import { EvidenceStore } from '../database/EvidenceStore';
import { VoiceRecord } from '../database/evidenceRows';
import { parseEvidenceId } from '../evidence/evidenceNumber';
import { TextHasher } from '../evidence/voiceIdentity';
import { PainPointsSettings } from '../settings';
import { TaxonomyReader } from '../taxonomy/TaxonomyReader';
import { EvidenceReadOptions } from './EvidenceService';

/** What everything that works on voices shares. */
export interface EvidenceContext {
  knex: Knex;
  clock: Clock;
  settings: PainPointsSettings;
  hashText: TextHasher;
  cursors: CursorCodec;
  checker: InputChecker;
  reader: TaxonomyReader;
  announcer: Pick<ChangeAnnouncer, 'announce'>;
  auditor: AuditorService;
  recent: RecentAnswers;
}

/** Who did something, and when. */
export interface Signature {
  actor: string;
  /** Instant. */
  at: string;
}

export function sign(
  { clock }: Pick<EvidenceContext, 'clock'>,
  { actor }: { actor: string },
): Signature {
  return { actor, at: nowInstant(clock) };
}

/**
 * A voice that the caller may read.
 *
 * @throws NotFoundError when there is none; one that must not be read is none.
 */
export async function findVoice(
  db: Knex,
  evidenceId: string,
  { restriction }: EvidenceReadOptions = {},
): Promise<VoiceRecord> {
  const voice = await new EvidenceStore(db).find(parseEvidenceId(evidenceId), {
    restriction,
  });
  if (!voice) throw new NotFoundError(`There is no voice ${evidenceId}`);
  return voice;
}

/**
 * The voices of a selection, locked until the change is done.
 *
 * @throws InputError that names those that the caller cannot read or that do not exist.
 */
export async function findSelection(
  tx: Knex,
  evidenceIds: readonly string[],
  { restriction }: EvidenceReadOptions = {},
): Promise<VoiceRecord[]> {
  const voices = await new EvidenceStore(tx).findMany(
    evidenceIds.map(parseEvidenceId),
    { restriction, lock: true },
  );
  const found = new Set(voices.map(voice => voice.number));
  const unknown = evidenceIds.filter(id => !found.has(parseEvidenceId(id)));
  if (unknown.length > 0) {
    throw invalidField(
      'body.evidenceIds',
      'unknown-voice',
      `there is no voice ${unknown.slice(0, 5).join(', ')}`,
    );
  }
  return voices;
}
