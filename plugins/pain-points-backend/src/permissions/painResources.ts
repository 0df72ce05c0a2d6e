import { inChunks } from '@trust-portal/knex-store';
import { Knex } from 'knex';
import { formatPainId, parsePainId } from '../pains/painNumber';
import { PainResource } from './painRules';

/** As many as every supported database takes in one IN list. */
const chunkSize = 500;

/**
 * What the rules look at, for many pains at once. The permission framework asks with whatever
 * references it was given, so anything may come in.
 *
 * @returns one entry per id, undefined where there is no such pain.
 */
export async function readPainResources(
  db: Knex,
  painIds: readonly string[],
): Promise<Array<PainResource | undefined>> {
  const numbers = [
    ...new Set(painIds.filter(id => /^PP-\d{4,9}$/.test(id)).map(parsePainId)),
  ];
  const rows = await inChunks(
    numbers,
    chunkSize,
    (chunk): Promise<Array<{ number: number; owner: string | null }>> =>
      db('pain').whereIn('number', chunk).select('number', 'owner'),
  );
  const resources = new Map(
    rows.map(({ number, owner }) => {
      const id = formatPainId(number);
      return [id, { id, owner: owner ?? undefined }];
    }),
  );
  return painIds.map(id => resources.get(id));
}
