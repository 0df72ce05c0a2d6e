import { applyKeyset, fromBooleanColumn } from '@trust-portal/knex-store';
import { sectionKinds } from '@trust-portal/plugin-culture-guides-common';
import { Knex } from 'knex';
import { RevisionRecord, RevisionRow, toRevisionRecord } from './revisionRows';

interface PublishedRow extends RevisionRow {
  kind: string;
  is_source: boolean | number;
  pin: number | null;
}

/** Whose newest published texts are asked for. */
export interface PublishedSelection {
  market: string;
  language?: string;
}

/**
 * The newest published text of each section and language of a market, the sections in the order of their kinds and the
 * source in front of its translations.
 */
export async function listPublishedTexts(
  db: Knex,
  { market, language }: PublishedSelection,
): Promise<RevisionRecord[]> {
  const query = publishedQuery(db).where('text.market', market);
  if (language) query.where('text.language', language);
  const rows: PublishedRow[] = await query.select(
    'revision.*',
    'section.kind',
    'text.is_source',
    { pin: 'text.based_on' },
  );
  const place = ({ kind }: PublishedRow) =>
    sectionKinds.findIndex(known => known === kind);
  const sourceFirst = (row: PublishedRow) =>
    fromBooleanColumn(row.is_source) ? '' : row.language;
  return rows
    .sort(
      (a, b) =>
        place(a) - place(b) || (sourceFirst(a) < sourceFirst(b) ? -1 : 1),
    )
    .map(row => ({
      ...toRevisionRecord(row),
      // Another language may have become the source since, and then the pin is another one.
      basedOn: fromBooleanColumn(row.is_source)
        ? undefined
        : row.pin || undefined,
    }));
}

/** A section with all its newest published texts, for those who look for it. */
export interface PublishedSection {
  id: string;
  market: string;
  kind: string;
  texts: RevisionRecord[];
}

/** Sections that have anything published and are not archived, in the order of their ids, with all their texts. */
export async function listPublishedSections(
  db: Knex,
  { after, limit }: { after?: string; limit: number },
): Promise<PublishedSection[]> {
  const sections: Array<Omit<PublishedSection, 'texts'>> =
    await publishedSectionsQuery(db, after)
      .limit(limit)
      .select('section.id', 'section.market', 'section.kind');
  const rows: RevisionRow[] = await publishedQuery(db)
    .whereIn(
      'section.id',
      sections.map(({ id }) => id),
    )
    .orderBy('text.language')
    .select('revision.*');
  return sections.map(section => ({
    ...section,
    texts: rows
      .filter(row => row.section_id === section.id)
      .map(toRevisionRecord),
  }));
}

/** The query behind {@link listPublishedSections}, for tests that look at its plan. */
export function publishedSectionsQuery(
  db: Knex,
  after?: string,
): Knex.QueryBuilder {
  const query = db('section')
    .whereNull('section.archived')
    .whereExists(
      db('section_text')
        .whereRaw('section_text.section_id = section.id')
        .whereNotNull('section_text.published_number')
        .select(db.raw('1')),
    );
  return applyKeyset(query, {
    order: [{ column: 'section.id', direction: 'asc' }],
    after: after === undefined ? undefined : [after],
  });
}

function publishedQuery(db: Knex): Knex.QueryBuilder {
  return db('section_text as text')
    .join('section', 'section.id', 'text.section_id')
    .join('text_revision as revision', join =>
      join
        .on('revision.section_id', 'text.section_id')
        .andOn('revision.language', 'text.language')
        .andOn('revision.number', 'text.published_number'),
    )
    .whereNull('section.archived');
}
