import { Section } from '@trust-portal/plugin-culture-guides-common';
import { addDays, addMonths } from './marketDays';

/** So many days before it is due a review is announced. */
export const dueSoonDays = 30;
/** So many days a text that is to be revised has until it is looked at again. */
const revisionDays = 30;

/** How a section stands to its review rhythm on a day. */
export function reviewStandingOf(
  nextReviewOn: string,
  today: string,
): Section['reviewStanding'] {
  if (nextReviewOn < today) return 'overdue';
  return nextReviewOn <= addDays(today, dueSoonDays) ? 'due-soon' : 'fresh';
}

/** The day of the next review, when one with this verdict was made today. */
export function nextReviewAfter(review: {
  verdict: NonNullable<Section['verdict']>;
  today: string;
  everyMonths: number;
  nextReviewOn: string;
}): string {
  const { verdict, today, everyMonths, nextReviewOn } = review;
  switch (verdict) {
    case 'keep':
      return addMonths(today, everyMonths);
    case 'revise':
      return addDays(today, revisionDays);
    default:
      return nextReviewOn;
  }
}
