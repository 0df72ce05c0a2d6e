import { PainDetail } from '@trust-portal/plugin-pain-points-common';
import { PainRecord } from '../database/painRows';
import { abilitiesByState } from './abilities';
import { lastMonths } from './days';

/** How many months the trend of a pain has. */
export const trendMonths = 12;

/** A pain at the moment of its report: nobody has said, done or followed anything yet. */
export function newPainDetail(
  { number: _number, ...pain }: PainRecord,
  today: string,
): PainDetail {
  const detail = {
    ...pain,
    evidenceLast30Days: 0,
    evidencePrevious30Days: 0,
    chain: [],
    interimAnswers: [],
    duplicates: [],
    following: false,
    followerCount: 0,
    signalsByMarket: [],
    monthly: lastMonths(today, trendMonths).map(month => ({ month, count: 0 })),
  };
  return { ...detail, abilities: abilitiesByState(detail) };
}
