import { isPostgres } from '@trust-portal/knex-store';
import { Knex } from 'knex';
import { isShareableVoice } from '../evidence/shareable';
import type { EvidenceRow } from './evidenceRows';
import { indexVoices } from './evidenceSearch';
import { countNewVoices } from './evidenceTallies';

/** The columns that a new voice fills; the others begin with their defaults. */
const insertedColumns = [
  'type',
  'text',
  'redacted_text',
  'channel',
  'language',
  'market',
  'segment',
  'said_on',
  'received_at',
  'source',
  'external_reference',
  'rating',
  'customer_id',
  'ground',
  'redaction',
  'keep_until',
  'text_hash',
  'occurrence',
  'state',
  'acknowledge_due_at',
  'assess_due_at',
  'resolve_due_at',
  'next_clock_at',
  'import_id',
] as const;

/** A voice that is not there yet, as its columns hold it. */
export type NewVoice = Pick<EvidenceRow, (typeof insertedColumns)[number]> & {
  text: string;
};

interface InsertedRow {
  number: number | string;
  source: string;
  external_reference: string | null;
  text_hash: string;
  occurrence: number;
}

function identityOf(voice: Omit<InsertedRow, 'number'>): string {
  return JSON.stringify(
    voice.external_reference === null
      ? [voice.source, voice.text_hash, voice.occurrence]
      : [voice.source, voice.external_reference],
  );
}

/**
 * Adds voices, makes them findable and counts them. Those whose identity is there
 * already are left as they are.
 *
 * All rows travel as one JSON parameter: a statement with a parameter for each value
 * is several times slower to build, and both databases limit their number.
 *
 * @returns for each voice its number; undefined where it was there already.
 */
export async function insertVoices(
  tx: Knex,
  voices: readonly NewVoice[],
): Promise<Array<number | undefined>> {
  if (voices.length === 0) return [];
  const inserted = new Map<string, number>(
    (await insertRows(tx, voices)).map(row => [
      identityOf(row),
      Number(row.number),
    ]),
  );
  const numbers = voices.map(voice => {
    const identity = identityOf(voice);
    const number = inserted.get(identity);
    // Of two equal ones in one batch only the first was added.
    inserted.delete(identity);
    return number;
  });
  const added = voices.flatMap((voice, index) => {
    const number = numbers[index];
    return number === undefined ? [] : [{ number, voice }];
  });
  await indexVoices(
    tx,
    added.map(({ number, voice }) => ({ number, text: voice.text })),
  );
  await countNewVoices(
    tx,
    added.map(({ voice }) => ({
      ...voice,
      day: voice.said_on ?? voice.received_at.slice(0, 10),
      shareable: isShareableVoice({ ...voice, erased: false }) ? 1 : 0,
    })),
  );
  return numbers;
}

async function insertRows(
  tx: Knex,
  voices: readonly NewVoice[],
): Promise<InsertedRow[]> {
  const columns = insertedColumns.join(', ');
  const returning = 'number, source, external_reference, text_hash, occurrence';
  if (isPostgres(tx)) {
    const { rows } = await tx.raw(
      `INSERT INTO evidence (${columns})
       SELECT ${columns} FROM json_populate_recordset(NULL::evidence, ?::json)
       ON CONFLICT DO NOTHING RETURNING ${returning}`,
      [JSON.stringify(voices)],
    );
    return rows;
  }
  const values = insertedColumns
    .map((_column, index) => `json_extract(value, '$[${index}]')`)
    .join(', ');
  // Without WHERE, SQLite takes ON CONFLICT for the condition of a join.
  return tx.raw(
    `INSERT INTO evidence (${columns})
     SELECT ${values} FROM json_each(?) WHERE true
     ON CONFLICT DO NOTHING RETURNING ${returning}`,
    [
      JSON.stringify(
        voices.map(voice => insertedColumns.map(column => voice[column])),
      ),
    ],
  );
}
