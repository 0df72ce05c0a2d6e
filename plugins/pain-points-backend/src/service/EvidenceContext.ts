import { AuditorService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { invalidField } from '@trust-portal/http-contract';
import { Clock, CursorCodec, nowInstant } from '@trust-portal/knex-store';
import { Knex } from 'knex';
import { EvidenceStore } from '../database/EvidenceStore';
import { VoiceRecord } from '../database/evidenceRows';
import { parseEvidenceId } from '../evidence/evidenceNumber';
import { TextHasher } from '../evidence/voiceIdentity';
import { PainPointsSettings } from '../settings';
import { TaxonomyReader } from '../taxonomy/TaxonomyReader';
import { ChangeAnnouncer } from './ChangeAnnouncer';
import { EvidenceReadOptions } from './EvidenceService';
import { InputChecker } from './InputChecker';

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

/** PostgreSQL ends one of two transactions that wait for each other, and asks to try again. */
const codesThatAskToTryAgain: ReadonlySet<unknown> = new Set([
  '40P01',
  '40001',
]);
const MOST_ATTEMPTS = 3;

/**
 * Makes a change in one transaction, and announces it after its commit. Changes lock
 * in one order: pains, then voices, then counts. Where two still meet crosswise, for
 * example two imports of the same voices, the one that had to give way tries again.
 */
export async function inTransaction<T>(
  { knex, announcer }: Pick<EvidenceContext, 'knex' | 'announcer'>,
  change: (tx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const result = await knex.transaction(change);
      announcer.announce();
      return result;
    } catch (error) {
      const again = codesThatAskToTryAgain.has(error.code);
      if (!again || attempt === MOST_ATTEMPTS) throw error;
    }
  }
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
