import { MarketCalendar } from '@trust-portal/plugin-culture-guides-common';
import { KeptCalendar } from './KeptCalendar';

/** A version of a calendar as pages get it; of one year only when one is named. */
export function presentCalendar(
  { market, version, content, working, days }: KeptCalendar,
  { year, editable }: { year?: number; editable: boolean },
): MarketCalendar {
  const first = year === undefined ? working.from : `${year}-01-01`;
  const last = year === undefined ? working.to : `${year}-12-31`;
  const isWithin = ({ date }: { date: string }) =>
    date >= first && date <= last;
  const touches = ({ from, to }: { from: string; to: string }) =>
    from <= last && to >= first;
  return {
    market,
    version,
    timeZone: working.timeZone,
    weekend: working.weekend,
    from: working.from,
    to: working.to,
    days: days.filter(isWithin),
    gaps: working.gaps.filter(touches),
    closedGaps: content.closedGaps.filter(touches),
    limits: working.limits,
    attributions: working.attributions,
    removed: content.removed.filter(isWithin),
    editable,
  };
}
