import { NotFoundError } from '@backstage/errors';
import { conflict, invalidField } from '@trust-portal/http-contract';
import {
  CalendarDay as WorkingDay,
  CalendarGap,
  WorkingCalendar,
} from '@trust-portal/working-calendar';
import { canonicalJson } from '../canonicalHash';
import {
  CalendarContent,
  DayContent,
  DayField,
  dayFields,
  TeamDay,
} from './CalendarContent';
import { contentOf, withLibrary } from './dayShapes';
import { findContradicted } from './teamDays';

/** Who edits, and when. */
export interface Editor {
  by: string;
  at: string;
}

/** New values of a day; null takes away what it has. */
export type DayChange = {
  [Field in DayField]?: DayContent[Field] | null;
};

/** What the team made of a calendar, over what the library says now. Nothing that the team said is lost. */
export function withLibraryCalendar(
  content: CalendarContent,
  builtIn: WorkingCalendar,
): CalendarContent {
  const next = { ...content, builtIn };
  return { ...next, yielded: findContradicted(next) };
}

/** A calendar without anything of the team. */
export function newCalendar(
  builtIn: WorkingCalendar,
  localLanguage: string,
): CalendarContent {
  return {
    builtIn,
    localLanguage,
    team: [],
    yielded: [],
    removed: [],
    closedGaps: [],
  };
}

/** Days of the library come back when nothing of the team's contradicts them any more. */
function afterEdit(content: CalendarContent): CalendarContent {
  if (content.yielded.length === 0) return content;
  const contradicted = new Set(findContradicted(content));
  return {
    ...content,
    yielded: content.yielded.filter(id => contradicted.has(id)),
  };
}

function libraryDay(
  { builtIn }: CalendarContent,
  id: string,
): WorkingDay | undefined {
  return builtIn.days.find(day => day.id === id);
}

function isRemoved({ removed }: CalendarContent, id: string): boolean {
  return removed.some(day => day.id === id);
}

/** A day that is in the calendar, or why it is not. */
function requireDay(
  content: CalendarContent,
  id: string,
): { own?: TeamDay; library?: WorkingDay } {
  const own = content.team.find(day => day.id === id);
  const library = libraryDay(content, id);
  const there = own ?? (library && !content.yielded.includes(id));
  if (!there || isRemoved(content, id)) {
    throw new NotFoundError(`There is no day ${id} in this calendar`);
  }
  return { own, library };
}

/** Adds days of the team. Their ids must be new. */
export function withDays(
  content: CalendarContent,
  days: readonly (DayContent & { id: string })[],
  { by, at }: Editor,
): CalendarContent {
  return afterEdit({
    ...content,
    team: [
      ...content.team,
      ...days.map(day => ({ ...day, editedBy: by, editedAt: at })),
    ],
  });
}

/**
 * Changes a day; one of the library becomes the team's. A change that says what is there already changes nothing.
 *
 * @throws NotFoundError when there is no such day.
 */
export function withDayChanged(
  content: CalendarContent,
  id: string,
  change: DayChange,
  { by, at }: Editor,
): CalendarContent {
  const { own, library } = requireDay(content, id);
  const before: DayContent = own
    ? withLibrary(own, library)
    : contentOf(library as WorkingDay);
  const after = { ...before };
  for (const field of dayFields) {
    const value = change[field];
    if (value !== undefined)
      Object.assign(after, { [field]: value ?? undefined });
  }
  const changed = dayFields.filter(
    field => canonicalJson(before[field]) !== canonicalJson(after[field]),
  );
  if (changed.length === 0) return content;
  const edited: TeamDay = {
    ...pickContent(after),
    id,
    ...(library && {
      changed: [
        ...new Set([...(own?.changed ?? (own ? dayFields : [])), ...changed]),
      ],
    }),
    editedBy: by,
    editedAt: at,
  };
  return afterEdit({
    ...content,
    team: own
      ? content.team.map(day => (day.id === id ? edited : day))
      : [...content.team, edited],
  });
}

/** @throws NotFoundError when there is no such day. */
export function withoutDay(
  content: CalendarContent,
  id: string,
  reason: string,
): CalendarContent {
  const { own, library } = requireDay(content, id);
  const date = library?.date ?? own?.date ?? '';
  return afterEdit({
    ...content,
    team: content.team.filter(day => day.id !== id),
    removed: library
      ? [...content.removed, { id, date, reason }]
      : content.removed,
  });
}

/**
 * Gives up what the team said of a day of the library: that it is none, or that it is another.
 *
 * @throws NotFoundError when the library has no such day; ConflictError when the team has not touched it.
 */
export function withDayRestored(
  content: CalendarContent,
  id: string,
): CalendarContent {
  if (!libraryDay(content, id)) {
    throw new NotFoundError(`The library has no day ${id}`);
  }
  const touched =
    isRemoved(content, id) || content.team.some(day => day.id === id);
  if (!touched) {
    throw conflict(
      'nothing-to-restore',
      `The day ${id} is as the library has it`,
    );
  }
  return afterEdit({
    ...content,
    team: content.team.filter(day => day.id !== id),
    removed: content.removed.filter(day => day.id !== id),
  });
}

/**
 * Closes a part of a gap, or opens again what was closed in it.
 *
 * @throws InputError when the span is reversed, or lies in no gap of this kind.
 */
export function withGap(
  content: CalendarContent,
  gap: CalendarGap & { state: 'open' | 'closed'; reason: string },
): CalendarContent {
  const { from, to, code, state, reason } = gap;
  if (to < from) {
    throw invalidField('body.to', 'span-reversed', 'lies before the first day');
  }
  const touches = (other: CalendarGap) =>
    other.code === code && other.from <= to && other.to >= from;
  const known = state === 'closed' ? content.builtIn.gaps : content.closedGaps;
  if (!known.some(touches)) {
    throw invalidField('body.from', 'no-such-gap', 'is in no gap of this kind');
  }
  return {
    ...content,
    closedGaps:
      state === 'closed'
        ? [...content.closedGaps, { code, from, to, reason }]
        : content.closedGaps.filter(closed => !touches(closed)),
  };
}

function pickContent(day: DayContent): DayContent {
  const { date, kind, name, localName, certainty, source, impact, promotions } =
    day;
  return { date, kind, name, localName, certainty, source, impact, promotions };
}
