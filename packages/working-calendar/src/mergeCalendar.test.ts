import { CalendarOverrides, mergeCalendar } from './mergeCalendar';
import { testCalendar, testDay, thrownBy } from './__testUtils__/testCalendar';

const eid = testDay('2026-03-20', 'public-holiday', {
  id: 'eid-2026',
  certainty: 'computed',
});
const labourDay = testDay('2026-05-01', 'public-holiday', {
  id: 'labour-2026',
});
const builtIn = testCalendar({
  version: 0,
  days: [eid, labourDay],
  gaps: [
    { from: '2026-01-01', to: '2026-12-31', code: 'holidays-missing' },
    { from: '2026-06-01', to: '2026-06-30', code: 'schedule-not-announced' },
  ],
});

function overrides(
  changes: Partial<CalendarOverrides> = {},
): CalendarOverrides {
  return { version: 7, days: [], removed: [], closedGaps: [], ...changes };
}

describe('mergeCalendar', () => {
  it('lets the row of the team replace the computed one with its id', () => {
    const announced = {
      ...eid,
      date: '2026-03-21',
      certainty: 'announced' as const,
    };
    const { calendar } = mergeCalendar(
      builtIn,
      overrides({ days: [announced] }),
    );
    expect(calendar.days).toEqual([announced, labourDay]);
    expect(calendar.version).toBe(7);
    expect(builtIn.days).toEqual([eid, labourDay]);
  });

  it('adds rows in order, removes wrong ones, and takes another weekend', () => {
    const closure = testDay('2026-01-02', 'company-closure');
    const { calendar, unmatchedRemovals } = mergeCalendar(
      builtIn,
      overrides({
        days: [closure],
        removed: [{ id: 'labour-2026', reason: 'Nobody keeps it here' }],
        weekend: [7],
      }),
    );
    expect(calendar.days).toEqual([closure, eid]);
    expect(calendar.weekend).toEqual([7]);
    expect(unmatchedRemovals).toEqual([]);
  });

  it('reports a removal that finds no row any more, without failing', () => {
    expect(
      mergeCalendar(
        builtIn,
        overrides({ removed: [{ id: 'gone-2026', reason: 'Wrong' }] }),
      ).unmatchedRemovals,
    ).toEqual(['gone-2026']);
  });

  it.each([
    ['2026-01-01', '2026-12-31', []],
    ['2025-01-01', '2027-12-31', []],
    ['2026-01-01', '2026-03-31', [['2026-04-01', '2026-12-31']]],
    [
      '2026-03-01',
      '2026-03-31',
      [
        ['2026-01-01', '2026-02-28'],
        ['2026-04-01', '2026-12-31'],
      ],
    ],
    ['2027-01-01', '2027-12-31', [['2026-01-01', '2026-12-31']]],
  ])(
    'closes the gap from %s to %s and keeps the rest of it',
    (from, to, rest) => {
      const { calendar } = mergeCalendar(
        builtIn,
        overrides({
          closedGaps: [
            { code: 'holidays-missing', from, to, reason: 'Entered by hand' },
          ],
        }),
      );
      expect(calendar.gaps.map(gap => [gap.from, gap.to, gap.code])).toEqual([
        ...rest.map(piece => [...piece, 'holidays-missing']),
        ['2026-06-01', '2026-06-30', 'schedule-not-announced'],
      ]);
    },
  );

  it.each([
    [
      'a day on 30 February',
      { days: [testDay('2026-02-30')] },
      'days.0.date',
      'day-does-not-exist',
    ],
    [
      'a day outside of the span',
      { days: [testDay('2027-02-01')] },
      'days.0.date',
      'outside-span',
    ],
    [
      'an id that is set twice',
      { days: [testDay('2026-02-02'), testDay('2026-02-02')] },
      'days.1.id',
      'duplicate-day-id',
    ],
    [
      'a row that is set and removed',
      { days: [eid], removed: [{ id: 'eid-2026', reason: 'Wrong' }] },
      'days.0.id',
      'day-set-and-removed',
    ],
    [
      'a workday on a built-in holiday',
      { days: [testDay('2026-05-01', 'make-up-workday')] },
      'days.0.kind',
      'make-up-workday-is-holiday',
    ],
    [
      'a week without a working day',
      { weekend: [1, 2, 3, 4, 5, 6, 7] },
      'weekend',
      'no-working-day-in-week',
    ],
    [
      'a closed gap that ends before it begins',
      {
        closedGaps: [
          {
            code: 'holidays-missing' as const,
            from: '2026-05-02',
            to: '2026-05-01',
            reason: 'Typed wrongly',
          },
        ],
      },
      'closedGaps.0.to',
      'span-reversed',
    ],
  ])('refuses %s and names the override', (_, changes, field, code) => {
    expect(
      thrownBy(() => mergeCalendar(builtIn, overrides(changes))),
    ).toMatchObject({ code, fields: [{ field, code }] });
  });
});
