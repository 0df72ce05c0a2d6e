import { parseSectionId } from '@trust-portal/plugin-culture-guides-common';
import { Knex } from 'knex';

/** A section as a row, without the service that begins sections. */
export async function insertTestSection(
  knex: Knex,
  sectionId: string,
  columns: Record<string, unknown> = {},
): Promise<void> {
  const parsed = parseSectionId(sectionId);
  await knex('section').insert({
    id: sectionId,
    market: parsed?.market,
    kind: parsed?.kind,
    owner: 'group:default/team-brazil',
    source_language: 'en',
    review_every_months: 12,
    next_review_on: '2999-01-01',
    created_by: 'user:default/ana',
    created_at: '2026-11-01T00:00:00.000Z',
    ...columns,
  });
}

/** A published revision of a text as rows, without review; the newest one so far. */
export async function insertTestRevision(
  knex: Knex,
  sectionId: string,
  number: number,
  columns: Record<string, unknown> = {},
): Promise<void> {
  const at = '2026-11-02T00:00:00.000Z';
  await knex('text_revision').insert({
    section_id: sectionId,
    language: 'en',
    number,
    state: 'published',
    title: 'Delivery',
    body: 'What people expect',
    claims: '[]',
    promises: '[]',
    significance: 'medium',
    source_language: 'en',
    base_number: number - 1,
    note: '',
    in_force_from: '2026-11-02',
    touches_law: false,
    waits_for_team: false,
    waits_for_legal: false,
    author: 'user:default/ana',
    submitted_at: at,
    published_at: at,
    content_hash: '0'.repeat(64),
    ...columns,
  });
  const text = { section_id: sectionId, language: columns.language ?? 'en' };
  const published = { last_number: number, published_number: number };
  const changed = await knex('section_text').where(text).update(published);
  if (changed === 0) {
    await knex('section_text').insert({
      ...text,
      ...published,
      market: parseSectionId(sectionId)?.market,
      is_source: true,
      title: 'Delivery',
    });
  }
}
