import { Knex } from 'knex';
import { CitingText } from '../launches/contradictions';

/**
 * The texts of a market that are in force on a day and cite a promise, in all languages. Archived sections are left out.
 * For each text the index gives the revision in force, however many there are.
 */
export async function findCitingTexts(
  db: Knex,
  { market, day }: { market: string; day: string },
): Promise<CitingText[]> {
  const rows: Array<{ section_id: string; language: string; body: string }> =
    await db('section_text')
      .join('section', 'section.id', 'section_text.section_id')
      .join('text_revision', join =>
        join
          .on('text_revision.section_id', 'section_text.section_id')
          .andOn('text_revision.language', 'section_text.language')
          .andOn(
            'text_revision.number',
            db.raw(
              `(SELECT r.number FROM text_revision r
                 WHERE r.section_id = section_text.section_id
                   AND r.language = section_text.language
                   AND r.state = 'published' AND r.in_force_from <= ?
                 ORDER BY r.in_force_from DESC, r.number DESC LIMIT 1)`,
              [day],
            ),
          ),
      )
      .where('section_text.market', market)
      .whereNotNull('section_text.published_number')
      .whereNull('section.archived')
      .where('text_revision.promises', '<>', '[]')
      .orderBy(['section_text.section_id', 'section_text.language'])
      .select(
        'text_revision.section_id',
        'text_revision.language',
        'text_revision.body',
      );
  return rows.map(({ section_id: sectionId, language, body }) => ({
    sectionId,
    language,
    body,
  }));
}
