import { conflict } from '@trust-portal/http-contract';
import { nowInstant } from '@trust-portal/knex-store';
import { cultureGuidesReference } from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { recordActivity } from '../database/activity';
import { RevisionStore } from '../database/RevisionStore';
import { SectionReviewStore } from '../database/SectionReviewStore';
import { SectionStore } from '../database/SectionStore';
import { SectionTextStore } from '../database/SectionTextStore';
import { nextReviewAfter } from '../guides/reviewRhythm';
import { lockSection, todayIn } from './findSection';
import { GuideContext, GuideOptions } from './GuideContext';
import { ReviewRequest } from './SectionService';

/**
 * Keeps the verdict of a periodic review. Call it in a transaction.
 *
 * @throws StaleVersionError when the section was changed since.
 * @throws ConflictError `text-changed` when another revision than the newest published source was read.
 */
export async function reviewSection(
  tx: Knex,
  context: Pick<GuideContext, 'vocabulary' | 'clock'>,
  caller: Caller,
  options: Pick<GuideOptions, 'quiet'> & {
    sectionId: string;
    request: ReviewRequest;
  },
): Promise<void> {
  const { sectionId, request, quiet } = options;
  const { verdict, number, note, version } = request;
  const section = await lockSection(tx, sectionId);
  const source = await new SectionTextStore(tx).find(
    sectionId,
    section.sourceLanguage,
  );
  const currentNumber = source?.published?.number ?? 0;
  const revision = await new RevisionStore(tx).find({
    sectionId,
    language: section.sourceLanguage,
    number,
  });
  if (number !== currentNumber || !revision) {
    throw conflict(
      'text-changed',
      `The newest published source of ${sectionId} is revision ${currentNumber}`,
      { currentNumber },
    );
  }
  const at = nowInstant(context.clock);
  await new SectionStore(tx).update(sectionId, version, {
    verdict,
    reviewedAt: at,
    reviewedBy: caller.actor,
    nextReviewOn: nextReviewAfter({
      verdict,
      today: todayIn(context, section.market),
      everyMonths: section.reviewEveryMonths,
      nextReviewOn: section.nextReviewOn,
    }),
  });
  const reviews = new SectionReviewStore(tx);
  const previous = await reviews.newest(sectionId);
  await reviews.insert(sectionId, {
    verdict,
    number,
    contentHash: revision.contentHash,
    previousNumber: previous?.number,
    dueOn: section.nextReviewOn,
    note,
    by: caller.actor,
    at,
  });
  await recordActivity(
    tx,
    {
      actor: caller.actor,
      record: cultureGuidesReference('section', sectionId),
      action: 'section-reviewed',
      note,
      details: { verdict, number },
    },
    { clock: context.clock, quiet },
  );
}
