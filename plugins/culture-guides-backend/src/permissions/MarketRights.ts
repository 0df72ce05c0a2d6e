import {
  fieldReportAnswerPermission,
  fieldReportCreatePermission,
  guideEditPermission,
  guideReviewPermission,
  lawApprovePermission,
  readingAskPermission,
  ReviewCapacity,
} from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { MarketAccess } from './MarketAccess';

/** What somebody may do with the sections of one market. */
export interface MarketRights {
  /** Belongs to the team that keeps the guide. */
  edit: boolean;
  /** Reviews for the market: as one of the team, as a deputy, or as legal. */
  review: boolean;
  /** Approves what touches law or a promise. */
  approveLaw: boolean;
  report: boolean;
  answerReports: boolean;
  askToRead: boolean;
}

/** Those of somebody of whom nothing more is known than that they may read. */
export const readerRights: MarketRights = {
  edit: false,
  review: false,
  approveLaw: false,
  report: false,
  answerReports: false,
  askToRead: false,
};

export async function readMarketRights(
  access: MarketAccess,
  caller: Caller,
  market: string,
): Promise<MarketRights> {
  const [[edit, review, answerReports], [approveLaw, report, askToRead]] =
    await Promise.all([
      access.allowsIn(
        caller,
        [
          guideEditPermission,
          guideReviewPermission,
          fieldReportAnswerPermission,
        ],
        market,
      ),
      access.guard.allows(caller, [
        lawApprovePermission,
        fieldReportCreatePermission,
        readingAskPermission,
      ]),
    ]);
  return { edit, review, approveLaw, report, answerReports, askToRead };
}

/** Whether somebody is told what waits for review, was returned or was taken back. */
export function seesReviews({
  edit,
  review,
  approveLaw,
}: MarketRights): boolean {
  return edit || review || approveLaw;
}

/** In which capacities somebody may decide about texts of the market. */
export function capacitiesOf({
  edit,
  review,
  approveLaw,
}: MarketRights): ReviewCapacity[] {
  if (!review) return [];
  return [
    ...(edit ? (['team'] as const) : []),
    ...(approveLaw ? (['legal'] as const) : []),
    // Who reviews and is neither of the team nor of legal was named by the team.
    ...(!edit && !approveLaw ? (['deputy'] as const) : []),
  ];
}

/** Tells for each market whether somebody sees what waits for review there. */
export async function readReviewSight(
  access: MarketAccess,
  caller: Caller,
): Promise<ReadonlySet<string>> {
  const [edited, reviewed] = await access.allowedMarketsOf(caller, [
    guideEditPermission,
    guideReviewPermission,
  ]);
  return new Set([...edited, ...reviewed]);
}
