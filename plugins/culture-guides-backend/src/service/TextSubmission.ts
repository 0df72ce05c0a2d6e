import { conflict, invalidField } from '@trust-portal/http-contract';
import { nowInstant } from '@trust-portal/knex-store';
import { cultureGuidesReference } from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { recordTeamActivity } from '../database/activity';
import { DraftStore } from '../database/DraftStore';
import { RevisionRecord } from '../database/revisionRows';
import { RevisionStore } from '../database/RevisionStore';
import { SectionRecord, TextRecord } from '../database/sectionRows';
import { SectionTextStore } from '../database/SectionTextStore';
import { citedPromises } from '../guides/citations';
import { contentHashOf } from '../guides/contentHash';
import { firstDayInForce, isUndoneByEarlier } from '../guides/effectiveDates';
import { neededApprovals } from '../guides/revisionReview';
import { GuideContext, GuideOptions } from './GuideContext';
import { todayIn } from './findSection';
import { SubmissionRequest } from './TextService';

/** What is handed in, and of what. */
export interface NewRevision {
  section: SectionRecord;
  text: TextRecord;
  submission: SubmissionRequest;
  /** The revision whose text is brought back. */
  restores?: number;
}

/** Hands texts in for review. */
export class TextSubmission {
  readonly #context: Pick<GuideContext, 'vocabulary' | 'clock' | 'templates'>;

  constructor(
    context: Pick<GuideContext, 'vocabulary' | 'clock' | 'templates'>,
  ) {
    this.#context = context;
  }

  /**
   * Call it in the transaction that locked the section.
   *
   * @returns the number of the revision.
   * @throws as `TextService.submit` says.
   */
  async submit(
    tx: Knex,
    caller: Caller,
    revision: NewRevision,
    { quiet }: Pick<GuideOptions, 'quiet'> = {},
  ): Promise<number> {
    const { section, text, submission, restores } = revision;
    const { clock } = this.#context;
    this.#assertNothingInBetween(revision);
    this.#assertDates(revision);
    const source = await this.#pinnedSource(tx, revision);
    const published =
      text.published &&
      (await new RevisionStore(tx).find({
        sectionId: section.id,
        language: text.language,
        number: text.published.number,
      }));
    const { content, touchesLaw } = submission;
    const promises = citedPromises(content.body);
    const waits = neededApprovals({
      needsLegal: this.#needsLegal(section),
      touchesLaw,
      promises,
      publishedPromises: published?.promises ?? [],
      sourcePromises: source?.promises,
    });
    const number = text.lastNumber + 1;
    await new RevisionStore(tx).insert({
      sectionId: section.id,
      language: text.language,
      number,
      ...content,
      promises,
      significance: submission.significance,
      sourceLanguage: section.sourceLanguage,
      basedOn: submission.basedOn,
      baseNumber: submission.baseNumber,
      restores,
      note: submission.note,
      inForceFrom: submission.inForceFrom,
      touchesLaw,
      waits,
      author: caller.actor,
      submittedAt: nowInstant(clock),
      contentHash: contentHashOf(content),
    });
    await new SectionTextStore(tx).noteSubmission(text, number);
    if (restores === undefined) {
      await new DraftStore(tx).discard({
        sectionId: section.id,
        language: text.language,
        author: caller.actor,
      });
    }
    await recordTeamActivity(
      tx,
      {
        actor: caller.actor,
        record: cultureGuidesReference('section', section.id),
        action: 'revision-submitted',
        note: submission.note,
        details: {
          language: text.language,
          number,
          significance: submission.significance,
          legal: waits.legal,
          ...(restores !== undefined && { restores }),
        },
      },
      { clock, quiet },
    );
    return number;
  }

  #needsLegal({ kind }: SectionRecord): boolean {
    return this.#context.templates.some(
      template => template.kind === kind && template.needsLegal,
    );
  }

  #assertNothingInBetween({ section, text, submission }: NewRevision): void {
    const currentNumber = text.published?.number ?? 0;
    const name = `${section.id} (${text.language})`;
    if (submission.baseNumber !== currentNumber) {
      throw conflict(
        'text-changed',
        `Revision ${currentNumber} of ${name} was published since`,
        { currentNumber },
      );
    }
    if (text.inReview !== undefined) {
      throw conflict(
        'review-pending',
        `Revision ${text.inReview} of ${name} waits for review already`,
        { number: text.inReview },
      );
    }
  }

  #assertDates({ section, text, submission }: NewRevision): void {
    const today = todayIn(this.#context, section.market);
    const { inForceFrom } = submission;
    if (inForceFrom !== undefined && inForceFrom < today) {
      throw invalidField(
        'body.inForceFrom',
        'in-the-past',
        'a text cannot hold from a day that is over',
      );
    }
    assertNotUndone(text, firstDayInForce(inForceFrom, today));
  }

  /** The source revision that a translation is based on; undefined for a source, which has none. */
  async #pinnedSource(
    tx: Knex,
    { section, text, submission, restores }: NewRevision,
  ): Promise<RevisionRecord | undefined> {
    const { basedOn } = submission;
    if (text.isSource) {
      if (basedOn !== undefined) {
        throw invalidField(
          'body.basedOn',
          'not-a-translation',
          'only a translation is based on a revision of the source',
        );
      }
      return undefined;
    }
    const source =
      basedOn === undefined
        ? undefined
        : await new RevisionStore(tx).find({
            sectionId: section.id,
            language: section.sourceLanguage,
            number: basedOn,
          });
    if (source?.state !== 'published') {
      throw invalidField(
        'body.basedOn',
        'unknown-revision',
        'a translation is based on a published revision of the source',
      );
    }
    // Who brings an old translation back also brings back how old it is.
    if (restores === undefined && source.number < (text.basedOn ?? 0)) {
      throw invalidField(
        'body.basedOn',
        'pin-goes-back',
        `the published translation is based on revision ${text.basedOn} already`,
      );
    }
    return source;
  }
}

/** @throws ConflictError when a published text of this language is to hold from a later day. */
export function assertNotUndone(text: TextRecord, inForceFrom: string): void {
  const { published } = text;
  if (published && isUndoneByEarlier(inForceFrom, published.inForceFrom)) {
    throw conflict(
      'overlapping-effective-dates',
      `Revision ${published.number} is to hold from ${published.inForceFrom}, and would undo a text that holds from ${inForceFrom}`,
      { number: published.number, inForceFrom: published.inForceFrom },
    );
  }
}
