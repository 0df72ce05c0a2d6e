import type { TaxonomyContent } from '../taxonomy/TaxonomyContent';
import { VersionedDocumentStore } from '@trust-portal/knex-store';
import { Knex } from 'knex';
import { z } from 'zod';
import type { ArchiveRecord } from './ArchiveStore';
import type { ArchiveProblem } from './archiveValues';

/**
 * Finds the pains whose kind is neither in the newest taxonomy nor in the version that the pain was
 * filed under, be it in the database or among the records.
 */
export async function findUnknownKinds(
  db: Knex,
  taxonomies: VersionedDocumentStore<TaxonomyContent>,
  records: readonly ArchiveRecord[],
): Promise<Array<ArchiveProblem & { index: number }>> {
  const pains = records.flatMap(({ table, row }, index) =>
    table === 'pain' ? [{ row, index }] : [],
  );
  if (pains.length === 0) return [];
  const versions = new Set(
    pains.map(({ row }) => Number(row.taxonomy_version)),
  );
  const published = await Promise.all(
    [undefined, ...versions].map(version => taxonomies.find(db, version)),
  );
  const known = new Set(
    [
      ...published.flatMap(version => version?.content.kinds ?? []),
      ...records
        .filter(({ table }) => table === 'taxonomy_version')
        .flatMap(({ row }) => kindsIn(String(row.content))),
    ].map(({ id }) => id),
  );
  return pains
    .filter(({ row }) => !known.has(String(row.kind_id)))
    .map(({ row, index }) => ({
      index,
      column: 'kind_id',
      message: `there is no kind ${row.kind_id}`,
    }));
}

/** Of a taxonomy as an archive brings it, no more is looked at than the ids. */
const contentSchema = z.object({
  kinds: z.array(z.object({ id: z.string() })),
});

function kindsIn(content: string): Array<{ id: string }> {
  return contentSchema.safeParse(JSON.parse(content)).data?.kinds ?? [];
}
