import { conflict, invalidField } from '@trust-portal/http-contract';
import { Knex } from 'knex';
import { RevisionStore } from '../database/RevisionStore';
import { RevisionSummaryRecord } from '../database/revisionRows';
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
  const carried = published.flatMap(revision => {
    const basedOn = pinIn(section.sourceLanguage, revision, next);
    return basedOn === undefined ? [] : [{ number: revision.number, basedOn }];
  });
  for (const text of texts) {
    if (text.language === language) {
      await store.repin(text, { isSource: true, behindBy: notBehind });
    } else if (text.isSource) {
      const basedOn = next.published.number;
      await store.repin(text, {
        isSource: false,
        basedOn,
        behindBy: notBehind,
      });
    } else if (text.published) {
      const basedOn =
        (await ownPin(tx, text, language)) ??
        pinInNewSource(carried, text.basedOn ?? 0);
      const behindBy = countBehind(published, basedOn);
      await store.repin(text, { isSource: false, basedOn, behindBy });
    }
  }
  const revision = await new RevisionStore(tx).find({
    sectionId: section.id,
    language,
    number: next.published.number,
  });
  if (revision) await recountClaims(tx, next, revision);
}

/**
 * The revision of the source that a revision carried over. Where it was written against another source, or as one, that
 * is known of the newest one only: what is kept beside the text.
 */
function pinIn(
  sourceLanguage: string,
  revision: RevisionSummaryRecord,
  text: TextRecord,
): number | undefined {
  if (revision.number === text.published?.number) return text.basedOn;
  return revision.sourceLanguage === sourceLanguage
    ? revision.basedOn
    : undefined;
}

/** The pin of a translation that was written against this very language, when it was the source once before. */
async function ownPin(
  tx: Knex,
  { sectionId, language, published }: TextRecord,
  sourceLanguage: string,
): Promise<number | undefined> {
  const revision =
    published &&
    (await new RevisionStore(tx).find({
      sectionId,
      language,
      number: published.number,
    }));
  return revision?.sourceLanguage === sourceLanguage
    ? revision.basedOn
    : undefined;
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
