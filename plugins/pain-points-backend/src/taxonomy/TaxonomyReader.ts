import { NotFoundError } from '@backstage/errors';
import {
  DocumentVersion,
  VersionedDocumentStore,
} from '@trust-portal/knex-store';
import {
  PriorityTable,
  PriorityTableContent,
  Taxonomy,
} from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { TaxonomyContent } from './TaxonomyContent';

/** What a pain is filed under now. */
export interface NewestDocuments {
  taxonomy: Taxonomy;
  priorityTable: PriorityTable;
}

/** Reads the taxonomy and the priority table, now or as an earlier version had them. */
export class TaxonomyReader {
  readonly taxonomies = new VersionedDocumentStore<TaxonomyContent>({
    table: 'taxonomy_version',
  });
  readonly priorityTables = new VersionedDocumentStore<PriorityTableContent>({
    table: 'priority_table_version',
  });

  /**
   * Both documents as they are now, by one look at the numbers of their versions.
   *
   * @param also - other values that the same look is to bring.
   * @throws NotFoundError before there are any.
   */
  async newest<TName extends string = never>(
    db: Knex,
    also?: Partial<Record<TName, Knex.Raw>>,
  ): Promise<
    NewestDocuments & { also: Partial<Record<TName, number | string>> }
  > {
    const { taxonomyVersion, priorityVersion, ...rest } = await db
      .select({
        taxonomyVersion: db('taxonomy_version').max('version'),
        priorityVersion: db('priority_table_version').max('version'),
        ...also,
      })
      .first()
      // A name lets PostgreSQL prepare it once for each connection.
      .options({ name: `newest ${Object.keys(also ?? {}).join(' ')}` });
    const [taxonomy, priorityTable] = await Promise.all([
      this.taxonomy(db, taxonomyVersion ?? undefined),
      this.priorityTable(db, priorityVersion ?? undefined),
    ]);
    return { taxonomy, priorityTable, also: rest };
  }

  /** @throws NotFoundError when there is no such version. */
  async taxonomy(db: Knex, version?: number): Promise<Taxonomy> {
    return flatten(
      found(await this.taxonomies.find(db, version), 'taxonomy', version),
    );
  }

  /** @throws NotFoundError when there is no such version. */
  async priorityTable(db: Knex, version?: number): Promise<PriorityTable> {
    return flatten(
      found(
        await this.priorityTables.find(db, version),
        'priority table',
        version,
      ),
    );
  }
}

function found<TContent>(
  document: DocumentVersion<TContent> | undefined,
  name: string,
  version: number | undefined,
): DocumentVersion<TContent> {
  if (!document) {
    throw new NotFoundError(
      version === undefined
        ? `There is no ${name} yet`
        : `There is no version ${version} of the ${name}`,
    );
  }
  return document;
}

/** A document as it goes over the wire: its content beside who published it. */
export function flatten<TContent extends object>(
  document: DocumentVersion<TContent>,
): TContent & {
  version: number;
  publishedAt: string;
  publishedBy: string;
  note: string;
} {
  const { content, version, publishedAt, publishedBy, note } = document;
  return { ...content, version, publishedAt, publishedBy, note };
}
