import {
  dayImpactSchema,
  dayPromotionsSchema,
  sourceSchema,
} from '@trust-portal/plugin-culture-guides-common';
import { dateSchema, noteSchema, text } from '@trust-portal/record-contracts';
import {
  certaintySchema,
  dayKindSchema,
  dayNameSchema,
} from '@trust-portal/working-calendar';
import { z } from 'zod';
import { CalendarContent } from './CalendarContent';
import { Editor, withDayChanged, withDays } from './calendarEdits';
import { sha256 } from '../canonicalHash';
import { KeptCalendar } from './KeptCalendar';

const namesSchema = z.array(z.string().min(1)).min(1);
const teamDaySchema = z.strictObject({
  date: dateSchema,
  kind: dayKindSchema,
  name: dayNameSchema,
  localName: text(200).optional(),
  certainty: certaintySchema,
  source: sourceSchema.optional(),
  impact: dayImpactSchema.optional(),
  promotions: dayPromotionsSchema.optional(),
});

/** Notes about days that are known by name, and days of the teams: `content/sample/calendar-notes.json`. */
export const calendarNotesSchema = z.strictObject({
  label: z.unknown().optional(),
  /** What the feasts with one of these names mean for customers. */
  notes: z.array(
    z.strictObject({
      market: z.string(),
      names: namesSchema,
      impact: dayImpactSchema.optional(),
      promotions: dayPromotionsSchema.optional(),
    }),
  ),
  /** What we ourselves do on the days of feasts: `company-closure` where we are closed all day, `observance` for a part of it. */
  closures: z.array(
    z.strictObject({
      market: z.string(),
      onNames: namesSchema,
      kind: z.enum(['observance', 'company-closure']),
      name: dayNameSchema,
      impact: dayImpactSchema.optional(),
    }),
  ),
  teamDays: z.array(
    z.strictObject({
      market: z.string(),
      by: z.string(),
      reason: noteSchema,
      days: z.array(teamDaySchema),
    }),
  ),
});
export type CalendarNotes = z.output<typeof calendarNotesSchema>;

/** An id that the same day gets each time. */
function idOf(parts: readonly string[]): string {
  return `team-${sha256(parts.join('\n')).slice(0, 24)}`;
}

/**
 * A calendar with the notes about its market. What is there already is not added again.
 *
 * @param notes - also those of other markets, which are left out
 */
export function planCalendarNotes(
  { market, content, days }: KeptCalendar,
  notes: CalendarNotes,
  editor: Editor,
): CalendarContent {
  const named = (names: readonly string[]) =>
    days.filter(({ name, localName }) =>
      [name.en, name.zh, localName].some(
        one => one !== undefined && names.includes(one),
      ),
    );
  const ofMarket = <Entry extends { market: string }>(entries: Entry[]) =>
    entries.filter(entry => entry.market === market);

  let next = content;
  for (const { names, impact, promotions } of ofMarket(notes.notes)) {
    for (const { id } of named(names)) {
      next = withDayChanged(next, id, { impact, promotions }, editor);
    }
  }
  const closures = ofMarket(notes.closures).flatMap(
    ({ onNames, kind, name, impact }) =>
      [...new Set(named(onNames).map(({ date }) => date))].map(date => ({
        id: idOf(['closure', market, date, name.en ?? '', name.zh ?? '']),
        date,
        kind,
        name,
        impact,
        certainty: 'confirmed' as const,
      })),
  );
  const own = ofMarket(notes.teamDays).map(({ by, days: added }) => ({
    editor: { by, at: editor.at },
    days: added.map(day => ({
      id: idOf(['day', market, day.date, day.name.en ?? day.name.zh ?? '']),
      ...day,
    })),
  }));
  const there = new Set(days.map(({ id }) => id));
  for (const group of [{ editor, days: closures }, ...own]) {
    const added = group.days.filter(({ id }) => !there.has(id));
    next = withDays(next, added, group.editor);
  }
  return next;
}
