import {
  CultureGuidesApi,
  sectionKinds,
} from '@trust-portal/plugin-culture-guides-common';
import { LoadResult, percentile } from '../measure/driveLoad';
import { seededRandom } from '../texts/generateText';
import { makeBody } from './guideTexts';
import { sourceLanguage } from './markets';

const mostPairs = 10;

/** A text is handed in by one of a team and approved by another, which publishes it. */
export interface ReviewResults {
  submit: LoadResult;
  approve: LoadResult;
}

/**
 * Up to ten pairs of people change as many guides at once, each pair one section after the other. The requests depend on each
 * other, so they are sent one by one here, and a pair waits for each answer.
 */
export async function driveReviews(options: {
  author: CultureGuidesApi;
  reviewer: CultureGuidesApi;
  /** Of the team of both. */
  marketIds: readonly string[];
  seconds: number;
}): Promise<ReviewResults> {
  const { author, reviewer, marketIds, seconds } = options;
  const pairs = Math.min(mostPairs, marketIds.length);
  const random = seededRandom(10);
  const submitted: number[] = [];
  const approved: number[] = [];
  const end = performance.now() + seconds * 1000;

  async function measured<T>(into: number[], act: () => Promise<T>) {
    const begun = performance.now();
    const answer = await act();
    into.push(performance.now() - begun);
    return answer;
  }

  async function work(pair: number) {
    const own = marketIds.filter((_, index) => index % pairs === pair);
    const sections = own.flatMap(market =>
      // Law needs legal as well, and that would be a third person.
      sectionKinds
        .filter(kind => kind !== 'law')
        .map(kind => `${market}-${kind}`),
    );
    for (let turn = 0; performance.now() < end; turn += 1) {
      const sectionId = sections[turn % sections.length];
      const { text } = await author.getSection({
        params: { sectionId },
        query: { language: sourceLanguage },
      });
      const key = { sectionId, language: sourceLanguage };
      const { number, contentHash } = await measured(submitted, () =>
        author.submitRevision({
          params: key,
          body: {
            content: {
              title: sectionId,
              body: makeBody(random, sourceLanguage),
              claims: [],
            },
            baseNumber: text?.number ?? 0,
            significance: 'minor',
            note: 'A change of the benchmark',
            touchesLaw: false,
          },
        }),
      );
      await measured(approved, () =>
        reviewer.decideRevision({
          params: { ...key, number },
          body: { decision: 'approve', capacity: 'team', contentHash },
        }),
      );
    }
  }
  await Promise.all(Array.from({ length: pairs }, (_, index) => work(index)));
  return {
    submit: summarize(submitted, seconds),
    approve: summarize(approved, seconds),
  };
}

/** An answer outside 2xx ends the run with its error, so there are no failures to count. */
function summarize(latencies: number[], seconds: number): LoadResult {
  const sorted = latencies.sort((left, right) => left - right);
  return {
    requestsPerSecond: sorted.length / seconds,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    p99: percentile(sorted, 0.99),
    largestAnswer: 0,
    requests: sorted.length,
    failures: 0,
  };
}
