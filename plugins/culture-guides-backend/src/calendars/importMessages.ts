/** English sentences of the codes, for programs and logs; pages write their own. */
const messages: Readonly<Record<string, string>> = {
  'certainty-unknown': 'is no certainty such as announced',
  'day-does-not-exist': 'is no day of the calendar such as 2026-02-28',
  'day-removed': 'was taken out of the calendar by the team; restore it first',
  'duplicate-day': 'is in the file more than once',
  'duplicate-day-id': 'has an id that is in the file more than once',
  'end-before-start': 'ends before it begins',
  'id-invalid': 'is no id such as carnival-2026',
  'kind-unknown': 'is no kind such as public-holiday',
  'line-unreadable': 'cannot be read',
  'local-name-incomplete': 'needs a name and its language',
  'make-up-workday-is-holiday':
    'makes a workday of a holiday, or a holiday of a workday',
  'name-invalid': 'is no name of one line with at most 200 characters',
  'name-missing': 'needs a name in English or Chinese',
  'not-all-day': 'must be a day without a time',
  'note-unknown': 'is no known note',
  'outside-span': 'lies outside the days that the calendar covers',
  'recurring-event': 'must be a single event without a rule of recurrence',
  'source-invalid': 'is no source of at most 500 characters',
  'start-missing': 'has no first day',
  'too-long': 'has too many days',
  'too-many-cells': 'has more cells than the first line',
};

/** What is wrong with a row of an imported file. */
export function importMessage(code: string): string {
  return messages[code] ?? 'cannot be taken';
}
