import { planCalendarNotes } from '../calendars/planCalendarNotes';
import { CalendarChanges } from '../service/CalendarChanges';
import { CalendarReader } from '../service/CalendarReader';
import { SampleStage } from './SampleStage';

/** What the teams noted about the days of their calendars, as one version of each. */
export async function noteCalendars({
  tx,
  context,
  content,
}: SampleStage): Promise<void> {
  const { calendarNotes, scenes } = content;
  const reader = new CalendarReader({ ...context, knex: tx });
  const changes = new CalendarChanges({ ...context, knex: tx, reader });
  for (const { market, author } of scenes.authorship) {
    const base = await reader.findNewest(market);
    const reason =
      calendarNotes.teamDays.find(one => one.market === market)?.reason ??
      'What the days mean for customers, and when we are closed.';
    await changes.apply({
      market,
      base,
      content: planCalendarNotes(base, calendarNotes, changes.editor(author)),
      reason,
      by: author,
      quiet: true,
    });
  }
}
