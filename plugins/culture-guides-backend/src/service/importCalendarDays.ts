import { invalidField } from '@trust-portal/http-contract';
import { StaleVersionError } from '@trust-portal/knex-store';
import { ImportResult } from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { CalendarDay } from '@trust-portal/working-calendar';
import {
  ReadDays,
  readDaysCsv,
  readIcs,
} from '@trust-portal/working-calendar/files';
import { planCalendarImport } from '../calendars/planCalendarImport';
import { CalendarChanges } from './CalendarChanges';
import { aboutRequest } from './calendarErrors';
import { CalendarReader } from './CalendarReader';
import { CalendarImport } from './CalendarService';

/** The most days that one file may bring: ten years of a market with a feast on every day. */
const mostDays = 4_000;
/** So many of the days that were not taken are named. */
const mostRejects = 1_000;

const han = /\p{Script=Han}/u;

/** Calendars of others do not say in which language a name is; its characters do. */
function inItsLanguage(day: CalendarDay): CalendarDay {
  const { en, zh } = day.name;
  return en !== undefined && zh === undefined && han.test(en)
    ? { ...day, name: { zh: en } }
    : day;
}

function readFile(
  market: string,
  { format, content }: Pick<CalendarImport, 'format' | 'content'>,
): ReadDays {
  const read = aboutRequest(
    () => 'body.content',
    () =>
      format === 'csv'
        ? readDaysCsv(content)
        : readIcs(content, {
            market,
            language: 'en',
            kind: 'public-holiday',
            certainty: 'announced',
          }),
  );
  if (read.days.length > mostDays) {
    throw invalidField(
      'body.content',
      'too-many-days',
      `must have at most ${mostDays} days`,
    );
  }
  return { ...read, days: read.days.map(inItsLanguage) };
}

/**
 * Takes days from a file, all good ones in one version. A file that changes nothing is answered, whatever it was based
 * on: so the same file again is no conflict.
 *
 * @throws InputError when the file cannot be read at all; StaleVersionError when it was based on an older version.
 */
export async function importCalendarDays(
  options: { reader: CalendarReader; changes: CalendarChanges },
  caller: Caller,
  { market, request }: { market: string; request: CalendarImport },
): Promise<ImportResult> {
  const { reader, changes } = options;
  const base = await reader.findNewest(market);
  const plan = planCalendarImport(
    base,
    readFile(market, request),
    changes.editor(caller.actor),
  );
  const { added, changed, rejects } = plan.result;
  const result = { ...plan.result, rejects: rejects.slice(0, mostRejects) };
  if (request.dryRun || added + changed === 0) return result;
  if (base.version !== request.baseVersion) {
    throw new StaleVersionError(
      `The import was based on version ${request.baseVersion}, and version ${base.version} is the newest`,
      base.version,
    );
  }
  await changes.apply({
    market,
    base,
    content: plan.content,
    reason: request.reason,
    by: caller.actor,
  });
  return result;
}
