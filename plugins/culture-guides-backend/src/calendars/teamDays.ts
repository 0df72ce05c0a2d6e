import { CalendarDay as WorkingDay } from '@trust-portal/working-calendar';
import { CalendarContent, TeamDay } from './CalendarContent';
import { toWorkingDay, withLibrary } from './dayShapes';

/** A day of the team as it stands now: what the team said over what the library says. */
export interface StandingTeamDay {
  day: Omit<TeamDay, 'changed'>;
  /** The same day as the library counts it. */
  working: WorkingDay;
}

/** The days of the team, in the sequence in which they are kept. */
export function readTeamDays({
  builtIn,
  localLanguage,
  team,
}: CalendarContent): StandingTeamDay[] {
  const library = new Map(builtIn.days.map(day => [day.id, day]));
  return team.map(kept => {
    const known = library.get(kept.id);
    const day = withLibrary(kept, known);
    const mayMove = day.certainty === 'computed' && known?.note !== undefined;
    return { day, working: toWorkingDay(day, { localLanguage, mayMove }) };
  });
}

function meaningOf({ date, kind, name }: WorkingDay): string {
  return JSON.stringify([date, kind, name.en ?? '', name.zh ?? '']);
}

function isHoliday({ kind }: WorkingDay): boolean {
  return kind === 'public-holiday' || kind === 'bank-holiday';
}

/**
 * Ids of the days of the library that contradict the team's: the same day that the team wrote itself, a holiday on
 * which the team knows that people work, a workday of which the team knows that it is a holiday.
 */
export function findContradicted(content: CalendarContent): string[] {
  const team = readTeamDays(content).map(({ working }) => working);
  const own = new Set(team.map(({ id }) => id));
  const meanings = new Set(team.map(meaningOf));
  const holidays = new Set(team.filter(isHoliday).map(({ date }) => date));
  const workdays = new Set(
    team
      .filter(({ kind }) => kind === 'make-up-workday')
      .map(({ date }) => date),
  );
  return content.builtIn.days
    .filter(
      day =>
        !own.has(day.id) &&
        (meanings.has(meaningOf(day)) ||
          (isHoliday(day) && workdays.has(day.date)) ||
          (day.kind === 'make-up-workday' && holidays.has(day.date))),
    )
    .map(({ id }) => id);
}
