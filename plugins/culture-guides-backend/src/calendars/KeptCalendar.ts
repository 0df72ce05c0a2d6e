import { CalendarDay } from '@trust-portal/plugin-culture-guides-common';
import { mergeCalendar, WorkingCalendar } from '@trust-portal/working-calendar';
import { canonicalHash } from '../canonicalHash';
import { CalendarContent } from './CalendarContent';
import { presentBuiltInDay } from './dayShapes';
import { readTeamDays } from './teamDays';

/** A version of a calendar, ready to be shown and counted with. It never changes. */
export interface KeptCalendar {
  market: string;
  version: number;
  /** When the version was made. */
  at: string;
  content: CalendarContent;
  /** What working days are counted with. */
  working: WorkingCalendar;
  /** The same days in the same sequence, as pages show them. */
  days: readonly CalendarDay[];
}

/**
 * Makes a version of a calendar out of what is kept of it.
 *
 * @throws CalendarError that names each day of the team, as `days.<position in the list>.<field>`, that cannot be.
 */
export function keepCalendar(options: {
  market: string;
  version: number;
  at: string;
  content: CalendarContent;
}): KeptCalendar {
  const { market, version, at, content } = options;
  const { builtIn, removed, closedGaps } = content;
  const team = readTeamDays(content);
  const yielded = new Set(content.yielded);
  const { calendar } = mergeCalendar(
    { ...builtIn, days: builtIn.days.filter(({ id }) => !yielded.has(id)) },
    {
      version,
      days: team.map(({ working }) => working),
      removed: removed.map(({ id, reason }) => ({ id, reason })),
      closedGaps: [...closedGaps],
    },
  );
  const byId = new Map(team.map(({ day }) => [day.id, day]));
  return {
    market,
    version,
    at,
    content,
    working: calendar,
    days: calendar.days.map(day => {
      const own = byId.get(day.id);
      return own
        ? { ...own, origin: 'team', mayMove: day.note ? true : undefined }
        : presentBuiltInDay(day);
    }),
  };
}

/** What a day says, without who said it. */
function saidOf({ editedBy: _by, editedAt: _at, ...day }: CalendarDay): string {
  return canonicalHash(day);
}

/** SHA-256 of what the days of a version say, in their order. */
export function calendarHash({ days }: Pick<KeptCalendar, 'days'>): string {
  return canonicalHash(days.map(saidOf));
}

/** How many days came, changed and went. */
export interface CalendarDifference {
  added: number;
  changed: number;
  removed: number;
}

/** What the days of one version are beside those of another. Days are the same by their ids. */
export function compareCalendars(
  before: Pick<KeptCalendar, 'days'>,
  after: Pick<KeptCalendar, 'days'>,
): CalendarDifference {
  const old = new Map(before.days.map(day => [day.id, saidOf(day)]));
  const difference = { added: 0, changed: 0, removed: 0 };
  for (const day of after.days) {
    const said = old.get(day.id);
    if (said === undefined) difference.added += 1;
    else if (said !== saidOf(day)) difference.changed += 1;
    old.delete(day.id);
  }
  return { ...difference, removed: old.size };
}

/** Whether two versions say the same: their days, gaps and whatever else is kept. */
export function isSameCalendar(
  a: CalendarContent,
  b: CalendarContent,
): boolean {
  return canonicalHash(a) === canonicalHash(b);
}
