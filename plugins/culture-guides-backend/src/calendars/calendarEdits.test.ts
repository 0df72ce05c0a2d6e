import { WorkingCalendar } from '@trust-portal/working-calendar';
import fc from 'fast-check';
import { CalendarContent } from './CalendarContent';
import {
  newCalendar,
  withDayChanged,
  withDayRestored,
  withDays,
  withGap,
  withLibraryCalendar,
  withoutDay,
} from './calendarEdits';
import {
  calendarHash,
  compareCalendars,
  isSameCalendar,
  keepCalendar,
} from './KeptCalendar';
import { planCalendarNotes } from './planCalendarNotes';

const editor = { by: 'user:default/ana', at: '2026-11-22T10:00:00.000Z' };

type LibraryDay = WorkingCalendar['days'][number];

function libraryDay(id: string, fields: Partial<LibraryDay> = {}): LibraryDay {
  return {
    id,
    date: '2026-04-21',
    kind: 'public-holiday',
    name: { en: id, zh: `${id}节` },
    certainty: 'computed',
    source: 'a-library',
    ...fields,
  };
}

function library(days: LibraryDay[]): WorkingCalendar {
  return {
    market: 'br',
    version: 0,
    timeZone: 'America/Sao_Paulo',
    weekend: [6, 7],
    from: '2026-01-01',
    to: '2026-12-31',
    days,
    gaps: [{ from: '2026-01-01', to: '2026-12-31', code: 'holidays-missing' }],
    limits: [],
    attributions: [],
  };
}

const keep = (content: CalendarContent, version = 2) =>
  keepCalendar({ market: 'br', version, at: editor.at, content });
const dayOf = (content: CalendarContent, id: string) =>
  keep(content).days.find(day => day.id === id);

describe('what a team makes of a calendar', () => {
  const eid = libraryDay('eid', { note: 'announced-by-authorities' });
  const start = newCalendar(library([eid]), 'pt-BR');

  it('follows the library where the team said nothing: notes do not hold a feast on its old day', () => {
    const noted = withDayChanged(
      start,
      'eid',
      { impact: { courierStop: { en: 'No delivery' } } },
      editor,
    );
    expect(dayOf(noted, 'eid')).toMatchObject({
      origin: 'team',
      mayMove: true,
    });
    const moved = withLibraryCalendar(
      noted,
      library([{ ...eid, date: '2026-04-22' }]),
    );
    expect(dayOf(moved, 'eid')).toMatchObject({
      date: '2026-04-22',
      impact: { courierStop: { en: 'No delivery' } },
    });
  });

  it('holds what the team said: a date that it set stays, whatever the library computes', () => {
    const set = withDayChanged(
      start,
      'eid',
      { date: '2026-04-20', certainty: 'announced' },
      editor,
    );
    const moved = withLibraryCalendar(
      set,
      library([
        { ...eid, date: '2026-04-25', name: { en: 'Eid', zh: '开斋节' } },
      ]),
    );
    expect(dayOf(moved, 'eid')).toMatchObject({
      date: '2026-04-20',
      name: { zh: '开斋节' },
      mayMove: undefined,
    });
    const gone = withLibraryCalendar(set, library([]));
    expect(dayOf(gone, 'eid')).toMatchObject({ date: '2026-04-20' });
  });

  it('wins over days that the library learns later, and they come back when the team takes its own away', () => {
    const own = {
      id: 'team-1',
      date: '2026-06-04',
      kind: 'public-holiday' as const,
      name: { en: 'Corpus Christi' },
      certainty: 'confirmed' as const,
    };
    const written = withDays(start, [own], editor);
    const learned = withLibraryCalendar(
      written,
      library([
        eid,
        libraryDay('corpus', {
          date: '2026-06-04',
          name: { en: 'Corpus Christi' },
        }),
        libraryDay('work', { date: '2026-06-04', kind: 'make-up-workday' }),
      ]),
    );
    expect(keep(learned).days.map(({ id }) => id)).toEqual(['eid', 'team-1']);
    const taken = withoutDay(learned, 'team-1', 'The library has it');
    expect(() => keep(taken)).toThrow(/workday/);
    const onlyFeast = withoutDay(
      withLibraryCalendar(
        written,
        library([
          eid,
          libraryDay('corpus', {
            date: '2026-06-04',
            name: { en: 'Corpus Christi' },
          }),
        ]),
      ),
      'team-1',
      'The library has it',
    );
    expect(keep(onlyFeast).days.map(({ id }) => id)).toEqual(['eid', 'corpus']);
  });

  it('keeps removals over a new library, and notices when it has nothing to remove', () => {
    const removed = withoutDay(start, 'eid', 'Not here');
    const next = withLibraryCalendar(
      removed,
      library([{ ...eid, date: '2026-04-22' }, libraryDay('new')]),
    );
    expect(keep(next).days.map(({ id }) => id)).toEqual(['new']);
    expect(keep(withLibraryCalendar(removed, library([]))).days).toEqual([]);
  });

  it('closes a part of a gap and opens it again', () => {
    const span = {
      code: 'holidays-missing' as const,
      from: '2026-03-01',
      to: '2026-05-31',
    };
    const closed = withGap(start, {
      ...span,
      state: 'closed',
      reason: 'Complete',
    });
    expect(keep(closed).working.gaps.map(({ from, to }) => [from, to])).toEqual(
      [
        ['2026-01-01', '2026-02-28'],
        ['2026-06-01', '2026-12-31'],
      ],
    );
    const opened = withGap(closed, { ...span, state: 'open', reason: 'No' });
    expect(keep(opened).working.gaps).toEqual(start.builtIn.gaps);
    expect(() =>
      withGap(start, {
        ...span,
        from: '2026-06-01',
        state: 'closed',
        reason: 'x',
      }),
    ).toThrow(/before the first day/);
    expect(() =>
      withGap(start, { ...span, state: 'open', reason: 'x' }),
    ).toThrow(/no gap/);
  });

  it('is taken back without a trace, whatever was changed of a day', () => {
    fc.assert(
      fc.property(
        fc.record(
          {
            date: fc.constantFrom('2026-02-01', '2026-12-31'),
            kind: fc.constantFrom('observance', 'bank-holiday'),
            certainty: fc.constantFrom('announced', 'confirmed'),
            name: fc.constant({ zh: '另一个名字' }),
            localName: fc.constantFrom('Outro', null),
          },
          { requiredKeys: [] },
        ),
        fc.boolean(),
        (change, remove) => {
          let edited = withDayChanged(start, 'eid', change as object, editor);
          if (remove) edited = withoutDay(edited, 'eid', 'Gone');
          else if (isSameCalendar(edited, start)) return;
          expect(isSameCalendar(withDayRestored(edited, 'eid'), start)).toBe(
            true,
          );
        },
      ),
    );
  });

  it('counts what came, changed and went, and has another hash exactly then', () => {
    const before = keep(start);
    const noted = keep(
      withDayChanged(start, 'eid', { localName: 'Eid' }, editor),
    );
    expect(compareCalendars(before, noted)).toEqual({
      added: 0,
      changed: 1,
      removed: 0,
    });
    expect(compareCalendars(noted, { days: [] })).toEqual({
      added: 0,
      changed: 0,
      removed: 1,
    });
    expect(calendarHash(noted)).not.toBe(calendarHash(before));
    expect(calendarHash(keep(start, 9))).toBe(calendarHash(before));
    // Read from a database, a calendar is the same.
    const stored = JSON.parse(JSON.stringify(start)) as CalendarContent;
    expect(isSameCalendar(stored, start)).toBe(true);
  });
});

describe('notes about days', () => {
  const notes = {
    notes: [
      {
        market: 'br',
        names: ['eid节'],
        impact: { supportHours: { en: 'Closed' } },
      },
      { market: 'de', names: ['eid'], impact: { supportHours: { en: 'No' } } },
    ],
    closures: [
      {
        market: 'br',
        onNames: ['eid'],
        kind: 'observance' as const,
        name: { en: 'We close at noon' },
      },
    ],
    teamDays: [
      {
        market: 'br',
        by: 'user:default/bruno',
        reason: 'Missing',
        days: [
          {
            date: '2026-03-15',
            kind: 'observance' as const,
            name: { en: 'Consumer Day' },
            certainty: 'confirmed' as const,
          },
        ],
      },
    ],
  };

  it('are put to the days of that name, and nothing is doubled by doing it again', () => {
    const base = keep(newCalendar(library([libraryDay('eid')]), 'pt-BR'), 1);
    const once = keep(planCalendarNotes(base, notes, editor));
    expect(
      once.days.map(({ date, name, impact, editedBy }) => [
        date,
        name.en,
        impact?.supportHours?.en,
        editedBy,
      ]),
    ).toEqual([
      ['2026-03-15', 'Consumer Day', undefined, 'user:default/bruno'],
      ['2026-04-21', 'eid', 'Closed', 'user:default/ana'],
      ['2026-04-21', 'We close at noon', undefined, 'user:default/ana'],
    ]);
    expect(
      isSameCalendar(planCalendarNotes(once, notes, editor), once.content),
    ).toBe(true);
  });
});
