import { inChunks } from '@trust-portal/knex-store';
import { Knex } from 'knex';
import { ReadableSection, SectionRead } from '../field/readingProgress';

/** As many people as are looked up at once. */
const chunkSize = 500;

/** The sections of the markets that are published in some language and not archived. */
export async function readableSections(
  db: Knex,
  markets: readonly string[],
): Promise<ReadableSection[]> {
  return db('section')
    .whereIn('section.market', markets)
    .whereNull('section.archived')
    .whereExists(
      db('section_text')
        .whereRaw('section_text.section_id = section.id')
        .whereNotNull('section_text.published_number')
        .select(db.raw('1')),
    )
    .orderBy('section.id')
    .select('section.id', 'section.market');
}

/**
 * Who knows which sections of the markets. A minor or medium change does not make somebody read all anew.
 *
 * @param options.since - instant; what was read before is not told any more
 */
export async function readSections(
  db: Knex,
  options: {
    markets: readonly string[];
    people: readonly string[];
    since: string;
  },
): Promise<SectionRead[]> {
  const { markets, people, since } = options;
  return inChunks(
    [...new Set(people)],
    chunkSize,
    (chunk): Promise<SectionRead[]> =>
      db('read_mark')
        .whereIn('read_mark.person', chunk)
        .whereIn(
          'read_mark.section_id',
          db('section').whereIn('market', markets).select('id'),
        )
        .andWhere('read_mark.read_at', '>=', since)
        .whereNotExists(
          db('text_revision as later')
            .whereRaw('later.section_id = read_mark.section_id')
            .whereRaw('later.language = read_mark.language')
            .whereRaw('later.number > read_mark.number')
            .where('later.state', 'published')
            .where('later.significance', 'major')
            .select(db.raw('1')),
        )
        .groupBy('read_mark.section_id', 'read_mark.person')
        .select({
          sectionId: 'read_mark.section_id',
          person: 'read_mark.person',
        })
        .max({ readAt: 'read_mark.read_at' }),
  );
}

/** @returns how many marks were forgotten, because they were made before the instant. */
export async function forgetReadMarks(
  db: Knex,
  before: string,
): Promise<number> {
  return db('read_mark').where('read_at', '<', before).delete();
}
