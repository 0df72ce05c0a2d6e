import fc from 'fast-check';
import {
  CalendarDay,
  calendarDaySchema,
  certaintySchema,
  dayKindSchema,
} from '../CalendarDay';

const names = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.constantFrom(
    '=1+1',
    "'=1+1",
    "''@x",
    '-5',
    'Day; of, "quotes" \\n',
    '春节'.repeat(20),
    '😀'.repeat(30),
    'END:VEVENT',
  ),
);

/** Names that the schema takes, trimmed as it trims them. */
const texts = names
  .map(text => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').trim())
  .filter(text => text !== '');

const dates = fc
  .integer({ min: Date.parse('2000-01-01'), max: Date.parse('2060-12-31') })
  .map(time => new Date(time).toISOString().slice(0, 10));

/** Any list of days that the schema takes, with ids of their own. */
export const anyDays: fc.Arbitrary<CalendarDay[]> = fc
  .array(
    fc
      .record({
        date: dates,
        kind: fc.constantFrom(...dayKindSchema.options),
        name: fc.oneof(
          fc.record({ en: texts }),
          fc.record({ zh: texts }),
          fc.record({ en: texts, zh: texts }),
        ),
        certainty: fc.constantFrom(...certaintySchema.options),
        optional: fc.record(
          {
            localName: fc.record({
              language: fc.constantFrom('de', 'pt-BR', 'zh-Hans'),
              text: texts,
            }),
            source: texts,
            note: fc.constant('announced-by-authorities' as const),
          },
          { requiredKeys: [] },
        ),
      })
      .map(({ optional, ...row }) => ({ ...row, ...optional })),
    { maxLength: 12 },
  )
  .map(rows =>
    rows.map((row, index) =>
      calendarDaySchema.parse({ ...row, id: `day-${index}` }),
    ),
  );
