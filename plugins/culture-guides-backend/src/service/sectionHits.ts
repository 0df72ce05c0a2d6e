import { SectionHit } from '@trust-portal/plugin-culture-guides-common';
import { highlight, snippet } from '@trust-portal/text-search';
import { Knex } from 'knex';
import { TextRecord } from '../database/sectionRows';
import { findMatchingTexts, TextQuestion } from '../database/textSearch';

/** Characters of a text that are shown around a hit. */
const snippetLength = 160;

type Hit = NonNullable<SectionHit['hit']>;

/** For each section the words around the hit, in the source's language where it is found there, else in another one. */
export async function findSectionHits(
  db: Knex,
  texts: readonly TextRecord[],
  question: TextQuestion,
): Promise<Map<string, Hit>> {
  const ids = new Set(
    await findMatchingTexts(
      db,
      [...new Set(texts.map(({ sectionId }) => sectionId))],
      question,
    ),
  );
  const chosen = new Map<string, TextRecord>();
  for (const text of texts.filter(({ id }) => ids.has(id))) {
    if (text.isSource || !chosen.has(text.sectionId)) {
      chosen.set(text.sectionId, text);
    }
  }
  const rows: Array<{ id: number; title: string; body: string }> = await db(
    'section_text',
  )
    .join('text_revision', join =>
      join
        .on('text_revision.section_id', 'section_text.section_id')
        .on('text_revision.language', 'section_text.language')
        .on('text_revision.number', 'section_text.published_number'),
    )
    .whereIn(
      'section_text.id',
      [...chosen.values()].map(({ id }) => id),
    )
    .select('section_text.id', 'text_revision.title', 'text_revision.body');
  const contents = new Map(rows.map(row => [row.id, row]));
  return new Map(
    [...chosen].flatMap(([sectionId, { id, language }]) => {
      const content = contents.get(id);
      return content
        ? [[sectionId, { language, pieces: piecesOf(content, question) }]]
        : [];
    }),
  );
}

function piecesOf(
  { title, body }: { title: string; body: string },
  { typed }: TextQuestion,
): Hit['pieces'] {
  const inBody = snippet(body, typed, snippetLength);
  const segments = inBody.some(({ hit }) => hit)
    ? inBody
    : highlight(title, typed);
  return segments.map(({ text, hit }) => ({ text, marked: hit }));
}
