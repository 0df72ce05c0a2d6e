import { inChunks } from '@trust-portal/knex-store';
import { Significance } from '@trust-portal/plugin-culture-guides-common';
import { Knex } from 'knex';
import { BehindBy } from '../guides/staleness';
import { TextRecord, TextRow, toTextRecord } from './sectionRows';

/** As many as every supported database takes in one IN list. */
const chunkSize = 500;

/** What a publication makes of its text. */
export interface TextPublication {
  number: number;
  title: string;
  at: string;
  inForceFrom: string;
  basedOn?: number;
  behindBy: BehindBy;
}

/** The languages of sections, with what lists show of each. Bound to a database, or to the transaction of a change. */
export class SectionTextStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async ofSections(sectionIds: readonly string[]): Promise<TextRecord[]> {
    const rows: TextRow[] = await this.#db('section_text')
      .whereIn('section_id', sectionIds)
      .orderBy(['section_id', 'language']);
    return rows.map(toTextRecord);
  }

  async find(
    sectionId: string,
    language: string,
  ): Promise<TextRecord | undefined> {
    const row: TextRow | undefined = await this.#db('section_text')
      .where({ section_id: sectionId, language })
      .first();
    return row && toTextRecord(row);
  }

  /** Gives a section its languages; those that it has already stay as they are. */
  async add(
    section: { id: string; market: string; sourceLanguage: string },
    languages: readonly string[],
  ): Promise<void> {
    await this.#db('section_text')
      .insert(
        [...new Set([section.sourceLanguage, ...languages])].map(language => ({
          section_id: section.id,
          market: section.market,
          language,
          is_source: language === section.sourceLanguage,
        })),
      )
      .onConflict(['section_id', 'language'])
      .ignore();
  }

  /** Gives all sections of a market a language that its guide is kept in from now on. */
  async addToMarket(
    market: string,
    languages: readonly string[],
  ): Promise<void> {
    const sections: Array<{ id: string; source_language: string }> =
      await this.#db('section')
        .where({ market })
        .select('id', 'source_language');
    for (const { id, source_language: sourceLanguage } of sections) {
      await this.add({ id, market, sourceLanguage }, languages);
    }
  }

  /** Notes that a revision waits for its review. */
  async noteSubmission(text: TextRecord, number: number): Promise<void> {
    await this.#db('section_text')
      .where({ id: text.id })
      .update({ last_number: number, in_review: number });
  }

  /** Notes that nothing waits any more. */
  async noteNothingWaits(text: TextRecord): Promise<void> {
    await this.#db('section_text')
      .where({ id: text.id })
      .update({ in_review: null });
  }

  async notePublication(
    text: TextRecord,
    publication: TextPublication,
  ): Promise<void> {
    const { number, title, at, inForceFrom, basedOn } = publication;
    await this.#db('section_text')
      .where({ id: text.id })
      .update({
        title,
        published_number: number,
        published_at: at,
        in_force_from: inForceFrom,
        in_review: null,
        ...pinColumns({ basedOn, behindBy: publication.behindBy }),
      });
  }

  /** Each published translation of the section is behind by one change more. */
  async noteSourceChange(
    sectionId: string,
    significance: Significance,
  ): Promise<void> {
    const column = `behind_${significance}`;
    await this.#db('section_text')
      .where({ section_id: sectionId, is_source: false })
      .whereNotNull('published_number')
      .increment(column, 1);
  }

  /** Makes a language the source, or pins a translation anew, when another language becomes the source. */
  async repin(
    text: TextRecord,
    pin: { isSource: boolean; basedOn?: number; behindBy: BehindBy },
  ): Promise<void> {
    await this.#db('section_text')
      .where({ id: text.id })
      .update({
        is_source: pin.isSource,
        ...pinColumns(pin),
        // Only a source has claims of its own that are counted.
        ...(!pin.isSource && { unverified_claims: 0 }),
      });
  }

  async noteUnverifiedClaims(text: TextRecord, count: number): Promise<void> {
    await this.#db('section_text')
      .where({ id: text.id })
      .update({ unverified_claims: count });
  }

  /** Which languages of the sections this person has an unfinished draft of. */
  async ownDrafts(
    sectionIds: readonly string[],
    author: string,
  ): Promise<Array<{ sectionId: string; language: string }>> {
    return inChunks(sectionIds, chunkSize, async chunk => {
      const rows: Array<{ section_id: string; language: string }> =
        await this.#db('text_draft')
          .where({ author })
          .whereIn('section_id', chunk)
          .select('section_id', 'language');
      return rows.map(row => ({
        sectionId: row.section_id,
        language: row.language,
      }));
    });
  }

  /** Open field reports by section; sections without any are left out. */
  async openReports(
    sectionIds: readonly string[],
  ): Promise<Map<string, number>> {
    const rows: Array<{ section_id: string; count: number | string }> =
      await this.#db('field_report')
        .whereIn('section_id', sectionIds)
        .where({ closed: false })
        .groupBy('section_id')
        .select('section_id')
        .count({ count: '*' });
    return new Map(rows.map(row => [row.section_id, Number(row.count)]));
  }
}

function pinColumns({
  basedOn,
  behindBy,
}: {
  basedOn?: number;
  behindBy: BehindBy;
}) {
  return {
    based_on: basedOn ?? null,
    behind_minor: behindBy.minor,
    behind_medium: behindBy.medium,
    behind_major: behindBy.major,
  };
}
