import { WorkingDayAnswer } from '@trust-portal/plugin-culture-guides-common';
import {
  CountLine,
  WorkingCalendar,
  WorkingDaysResult,
} from '@trust-portal/working-calendar';

const reasonOfStep = {
  start: 'before-counting',
  'after-cut-off': 'after-cut-off',
} as const;

function explainLine(line: CountLine): WorkingDayAnswer['lines'][number] {
  const { date, step, reason, count, decidedBy } = line;
  const decided = decidedBy.length > 0 ? decidedBy[0] : undefined;
  return {
    date,
    counts: step === 'counted',
    reason:
      step === 'start' || step === 'after-cut-off'
        ? reasonOfStep[step]
        : reason,
    count,
    name: decided?.name,
    certainty: decided?.certainty,
  };
}

/** When a promise of working days ends, as the wire says it. */
export function explainCount(
  { market, timeZone, version }: WorkingCalendar,
  { lastDay, end, lines, gaps }: WorkingDaysResult,
): WorkingDayAnswer {
  return {
    market,
    timeZone,
    calendarVersion: version,
    lastDay,
    end,
    lines: lines.map(explainLine),
    gaps,
  };
}
