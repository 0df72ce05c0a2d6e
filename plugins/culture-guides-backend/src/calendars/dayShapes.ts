import {
  CalendarDay,
  Source,
} from '@trust-portal/plugin-culture-guides-common';
import { CalendarDay as WorkingDay } from '@trust-portal/working-calendar';
import { DayContent, TeamDay } from './CalendarContent';

/** As much of a source as a file of days can hold, in characters. */
const longestSource = 500;

/** A source as one text, as files of days hold it. */
export function sourceText({ title, url }: Source): string {
  const withUrl = url ? `${title} <${url}>` : title;
  return withUrl.length <= longestSource ? withUrl : title;
}

/** The source that {@link sourceText} wrote. */
export function sourceOf(text: string): Source {
  const [, title, url] = /^(.+) <(https?:\/\/[^\s<>]+)>$/s.exec(text) ?? [];
  return title ? { title, url } : { title: text };
}

/** A day of the library in the shape of the guides. */
export function contentOf(day: WorkingDay): DayContent {
  return {
    date: day.date,
    kind: day.kind,
    name: day.name,
    localName: day.localName?.text,
    certainty: day.certainty,
    source: day.source === undefined ? undefined : sourceOf(day.source),
  };
}

/** A day of the library as the pages get it. */
export function presentBuiltInDay(day: WorkingDay): CalendarDay {
  return {
    ...contentOf(day),
    id: day.id,
    origin: 'built-in',
    mayMove: day.note === 'announced-by-authorities' || undefined,
  };
}

/** What the team says of a day, with what it left as the library has it. */
export function withLibrary(
  { changed, ...day }: TeamDay,
  library: WorkingDay | undefined,
): Omit<TeamDay, 'changed'> {
  if (!library || !changed) return day;
  const own = Object.fromEntries(changed.map(field => [field, day[field]]));
  const { id, editedBy, editedAt } = day;
  return { ...contentOf(library), ...own, id, editedBy, editedAt };
}

/** A day of the team as the library counts it. */
export function toWorkingDay(
  day: DayContent & { id: string },
  options: { localLanguage: string; mayMove?: boolean },
): WorkingDay {
  const { id, date, kind, name, localName, certainty, source } = day;
  return {
    id,
    date,
    kind,
    name,
    ...(localName && {
      localName: { language: options.localLanguage, text: localName },
    }),
    certainty,
    ...(source && { source: sourceText(source) }),
    ...(options.mayMove && { note: 'announced-by-authorities' as const }),
  };
}
