import { conflict, invalidField } from '@trust-portal/http-contract';
import { Knex } from 'knex';
import { RevisionStore } from '../database/RevisionStore';
import { SectionRecord, TextRecord } from '../database/sectionRows';
import { SectionTextStore } from '../database/SectionTextStore';
import {
  countBehind,
  freshnessOf,
  notBehind,
  pinInNewSource,
} from '../guides/staleness';
import { recountClaims } from './TextPublication';

/**
 * Makes another language the source of a section. The old source becomes a translation that says the same as the new
 * one; each other translation is pinned to the revision of the new source that carried over as much as it had.
 *
 * Call it in the transaction that locked the section.
 *
 * @throws InputError `unknown-language` or `translation-behind` when the language has no published text, or an old one.
 * @throws ConflictError `review-pending` while a text of the section waits: it was written against the old source.
 */
export async function switchSource(
  tx: Knex,
  section: SectionRecord,
  language: string,
): Promise<void> {
  const store = new SectionTextStore(tx);
  const texts = await store.ofSections([section.id]);
  const next = texts.find(text => text.language === language);
  assertCanBeSource(section, texts, next);
  const published = await new RevisionStore(tx).publishedAfter({
    sectionId: section.id,
    language,
    number: 0,
  });
  // Revisions from the time when this language was the source once before have no pin.
  const carried = published.map(({ number, basedOn = 0 }) => ({
    number,
    basedOn,
  }));
  for (const text of texts) {
    if (text.language === language) {
      await store.repin(text, { isSource: true, behindBy: notBehind });
    } else if (text.isSource || text.published) {
      const basedOn = text.isSource
        ? next.published.number
        : pinInNewSource(carried, text.basedOn ?? 0);
      await store.repin(text, {
        isSource: false,
        basedOn,
        behindBy: text.isSource ? notBehind : countBehind(published, basedOn),
      });
    }
  }
  const revision = await new RevisionStore(tx).find({
    sectionId: section.id,
    language,
    number: next.published.number,
  });
  if (revision) await recountClaims(tx, next, revision);
}

function assertCanBeSource(
  section: SectionRecord,
  texts: readonly TextRecord[],
  next: TextRecord | undefined,
): asserts next is TextRecord & Required<Pick<TextRecord, 'published'>> {
  const field = 'body.sourceLanguage';
  if (!next?.published) {
    throw invalidField(
      field,
      'unknown-language',
      `${section.id} has no published text in this language`,
    );
  }
  const freshness = freshnessOf({ isPublished: true, behindBy: next.behindBy });
  if (freshness !== 'current') {
    throw invalidField(
      field,
      'translation-behind',
      'a text that is behind its source cannot become the source',
    );
  }
  const waiting = texts.find(({ inReview }) => inReview !== undefined);
  if (waiting) {
    throw conflict(
      'review-pending',
      `Revision ${waiting.inReview} (${waiting.language}) waits for review, and was written against the present source`,
      { language: waiting.language, number: waiting.inReview },
    );
  }
}
