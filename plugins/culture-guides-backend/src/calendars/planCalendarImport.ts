import { ImportResult } from '@trust-portal/plugin-culture-guides-common';
import {
  CalendarDay as WorkingDay,
  CalendarError,
  Certainty,
} from '@trust-portal/working-calendar';
import { ReadDays } from '@trust-portal/working-calendar/files';
import { canonicalJson } from '../canonicalHash';
import { CalendarContent, DayContent } from './CalendarContent';
import { Editor, withDayChanged, withDays } from './calendarEdits';
import { contentOf, sourceText } from './dayShapes';
import { importMessage } from './importMessages';
import { keepCalendar, KeptCalendar } from './KeptCalendar';

/** What a file makes of a calendar. */
export interface CalendarImportPlan {
  content: CalendarContent;
  result: ImportResult;
}

type Reject = ImportResult['rejects'][number];

interface ImportedDay {
  line: number;
  day: WorkingDay;
}

type Step =
  | { add: DayContent & { id: string } }
  | { change: DayContent; id: string }
  | 'unchanged'
  | { refuse: string; field: string };

/** A file cannot confirm: only a person who looks at the day says that. */
function claimable(certainty: Certainty): Certainty {
  return certainty === 'confirmed' ? 'announced' : certainty;
}

function meansTheSame(
  imported: WorkingDay,
  day: Pick<DayContent, 'date' | 'kind' | 'name' | 'localName'>,
): boolean {
  const names = [day.name.en, day.name.zh, day.localName];
  const { name, localName } = imported;
  return (
    day.date === imported.date &&
    day.kind === imported.kind &&
    [name.en, name.zh, localName?.text].some(
      text => text !== undefined && names.includes(text),
    )
  );
}

/** What the file says over what is there; what it does not say stays. */
function overlay(before: DayContent, imported: WorkingDay): DayContent {
  const said = contentOf(imported);
  const { source } = before;
  return {
    ...before,
    date: said.date,
    kind: said.kind,
    name: {
      en: said.name.en ?? before.name.en,
      zh: said.name.zh ?? before.name.zh,
    },
    localName: said.localName ?? before.localName,
    // A file holds less of a source than we do.
    source:
      source && sourceText(source) === imported.source
        ? source
        : said.source ?? source,
  };
}

function planDay(kept: KeptCalendar, imported: WorkingDay): Step {
  const { content, days, working } = kept;
  if (imported.date < working.from || imported.date > working.to) {
    return { refuse: 'outside-span', field: 'date' };
  }
  const removed = new Set(content.removed.map(({ id }) => id));
  const isRemoved = content.builtIn.days.some(
    day =>
      removed.has(day.id) &&
      (day.id === imported.id || meansTheSame(imported, contentOf(day))),
  );
  if (isRemoved) return { refuse: 'day-removed', field: 'date' };
  const existing =
    days.find(({ id }) => id === imported.id) ??
    days.find(day => meansTheSame(imported, day));
  if (!existing) {
    const { id } = imported;
    const said = contentOf(imported);
    return { add: { ...said, id, certainty: claimable(said.certainty) } };
  }
  const after = overlay(existing, imported);
  if (canonicalJson(after) === canonicalJson({ ...existing })) {
    return 'unchanged';
  }
  const { id } = existing;
  return { id, change: { ...after, certainty: claimable(imported.certainty) } };
}

/** One attempt with the days that were not refused so far. */
function attempt(
  kept: KeptCalendar,
  imported: readonly ImportedDay[],
  editor: Editor,
): CalendarImportPlan & { lines: Map<string, ImportedDay> } {
  const rejects: Reject[] = [];
  const counts = { added: 0, changed: 0, unchanged: 0 };
  const lines = new Map<string, ImportedDay>();
  const additions: Array<DayContent & { id: string }> = [];
  let { content } = kept;
  for (const entry of imported) {
    const step = planDay(kept, entry.day);
    if (step === 'unchanged') {
      counts.unchanged += 1;
      continue;
    }
    if ('refuse' in step) {
      rejects.push(reject(entry.line, step.field, step.refuse));
      continue;
    }
    const id = 'add' in step ? step.add.id : step.id;
    if (lines.has(id)) {
      rejects.push(reject(entry.line, 'date', 'duplicate-day'));
      continue;
    }
    lines.set(id, entry);
    if ('add' in step) {
      additions.push(step.add);
      counts.added += 1;
    } else {
      content = withDayChanged(content, id, step.change, editor);
      counts.changed += 1;
    }
  }
  if (additions.length > 0) content = withDays(content, additions, editor);
  return { content, result: { ...counts, rejects }, lines };
}

/** The imported days that make a calendar contradict itself. */
function findCulprits(
  error: CalendarError,
  { content, lines }: ReturnType<typeof attempt>,
): Array<{ entry: ImportedDay; code: string }> {
  return error.fields.flatMap(({ field, code }) => {
    const [, position] = /^days\.(\d+)\./.exec(field) ?? [];
    const direct = lines.get(content.team[Number(position)]?.id ?? '');
    if (direct) return [{ entry: direct, code }];
    // The wrong row is another one: whatever came in for its day is in its way.
    const [, row] = /^builtIn\.days\.(\d+)\./.exec(field) ?? [];
    const date =
      content.team[Number(position)]?.date ??
      content.builtIn.days[Number(row)]?.date;
    return [...lines.values()]
      .filter(entry => row !== undefined || entry.day.date === date)
      .filter(({ day }) => day.kind !== 'observance')
      .map(entry => ({ entry, code }));
  });
}

/**
 * What a file of days makes of a calendar. Good days are taken, each other one is named with its line. A day is known
 * by its id, or else by its date, kind and one of its names; the same file again changes nothing. Days that the team
 * took out do not come back by a file.
 */
export function planCalendarImport(
  kept: KeptCalendar,
  { days, lines, rejected }: ReadDays,
  editor: Editor,
): CalendarImportPlan {
  const unreadable = rejected.map(({ line, field, code }) =>
    reject(line, field, code),
  );
  const contradictions: Reject[] = [];
  let imported = days.map((day, index) => ({ day, line: lines[index] }));
  for (;;) {
    const plan = attempt(kept, imported, editor);
    try {
      keepCalendar({
        market: kept.market,
        version: kept.version + 1,
        at: editor.at,
        content: plan.content,
      });
      const rejects = [
        ...unreadable,
        ...contradictions,
        ...plan.result.rejects,
      ].sort((a, b) => a.line - b.line);
      return { content: plan.content, result: { ...plan.result, rejects } };
    } catch (error) {
      if (!(error instanceof CalendarError)) throw error;
      const culprits = new Map(
        findCulprits(error, plan).map(({ entry, code }) => [entry, code]),
      );
      if (culprits.size === 0) throw error;
      culprits.forEach((code, { line }) =>
        contradictions.push(reject(line, 'kind', code)),
      );
      imported = imported.filter(entry => !culprits.has(entry));
    }
  }
}

function reject(line: number, field: string, code: string): Reject {
  return { line, field, code, message: importMessage(code) };
}
