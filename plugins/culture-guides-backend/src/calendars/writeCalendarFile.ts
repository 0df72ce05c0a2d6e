import { calendarTitle } from '@trust-portal/plugin-culture-guides-common';
import { Market } from '@trust-portal/portal-vocabulary';
import { WorkingCalendar } from '@trust-portal/working-calendar';
import { icsFeed, writeDaysCsv } from '@trust-portal/working-calendar/files';
import { KeptCalendar } from './KeptCalendar';

/** Makes spreadsheets read a file as UTF-8. */
const byteOrderMark = '\uFEFF';

/** Whose data the days of the library were derived from, in one line. */
function attributionOf({ attributions }: WorkingCalendar): string {
  return attributions
    .map(({ name, licence, url }) => `${name}, ${licence}, ${url}`)
    .join('; ');
}

/** A calendar, or one year of it, as iCalendar. The same version always gives the same text. */
export function writeIcs(
  { working, at }: Pick<KeptCalendar, 'working' | 'at'>,
  options: { market: Pick<Market, 'name'>; language: 'en' | 'zh' },
): string {
  const { market, language } = options;
  return icsFeed(working, {
    language,
    name: calendarTitle(market, language),
    stampedAt: at,
  });
}

/** A calendar, or one year of it, as a file that the import gives back unchanged. It names whose data is in it. */
export function writeCalendarFile(
  kept: KeptCalendar,
  options: {
    market: Market;
    year?: number;
    format: 'csv' | 'ics';
    language: 'en' | 'zh';
  },
): { name: string; mediaType: string; text: string } {
  const { market, year, format } = options;
  const working: WorkingCalendar = {
    ...kept.working,
    days: kept.working.days.filter(
      ({ date }) => year === undefined || date.startsWith(`${year}-`),
    ),
  };
  const name = [`calendar-${market.id}`, ...(year ? [year] : [])].join('-');
  if (format === 'ics') {
    return {
      name: `${name}.ics`,
      mediaType: 'text/calendar',
      text: writeIcs({ working, at: kept.at }, options),
    };
  }
  const library = new Set(kept.content.builtIn.days.map(({ id }) => id));
  const attribution = attributionOf(working);
  return {
    name: `${name}.csv`,
    mediaType: 'text/csv',
    text: `${byteOrderMark}${writeDaysCsv(working.days, {
      attributionOf: ({ id }) => (library.has(id) ? attribution : undefined),
    })}`,
  };
}
