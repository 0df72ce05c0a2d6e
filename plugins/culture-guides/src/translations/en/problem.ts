/** What the codes of answers mean: `answer` of whole answers, `field` of single fields, `fieldName` what fields are called. */
export const problem = {
  answer: {
    'text-changed':
      'Somebody published another version of this text in the meantime. Compare the two, then hand yours in again.',
    'review-pending':
      'A version of this text is waiting for its review. Wait for the decision, or withdraw it.',
    'own-wording': 'You wrote this yourself; somebody else approves it.',
    'wording-exists': 'There is an equal entry already.',
    'wording-retired':
      'This is retired. Propose it again before you change it.',
    'transition-not-possible':
      'Somebody has decided about this meanwhile. Look at it again.',
    'nothing-to-restore': 'There is nothing of this day to bring back.',
    'outside-calendar':
      'The calendar does not reach that far. Choose an earlier day or fewer working days.',
    'too-many-feeds':
      'You have as many addresses as anybody can have. End one first.',
    'missing-column': 'A column that is needed is missing in the file.',
    'wrong-encoding':
      'The file is not written in UTF-8. Save it in this encoding.',
    'malformed-csv': 'The file cannot be read as CSV.',
    'too-many-rows': 'The file has too many lines. Divide it.',
    'no-calendar-file': 'The file cannot be read as a calendar.',
    'overlapping-effective-dates':
      'A published text is to hold from a later day and would undo this one on that day. Choose a later day, or change that text first.',
    'own-revision': 'You wrote this text, so somebody else decides about it.',
    'already-approved':
      'You have approved this text already; somebody else has to give the other approval.',
    'not-needed':
      'This approval is not needed, or somebody has given it already.',
    'not-in-review':
      'This text no longer waits for a review: somebody has decided, or its author took it back.',
    'stale-content':
      'The text is another one than you have seen. Load it again and read it before you decide.',
    'not-restorable':
      'This revision cannot be brought back: it waits for its review, or it is the newest one.',
    'source-changed':
      'Another language has become the source since. Look at the section again.',
    'translation-behind':
      'A text that is behind its source cannot become the source.',
    'section-exists': 'The guide has this section already.',
    'archived-section':
      'This section is archived. Bring it back before you change it.',
    'not-archived': 'This section is not archived.',
    'too-many-attachments':
      'The section has as many files as it can have. Archive one first.',
    'circular-fallback':
      'The stand-in languages lead in a circle. Take one of them out.',
  },
  field: {
    'unknown-market': 'This market is not configured.',
    'unknown-language': 'The guide is not kept in this language.',
    'outside-calendar': 'The calendar does not reach that far.',
    'outside-span': 'The calendar does not reach to this day.',
    'span-reversed': 'The last day lies before the first one.',
    'end-before-start': 'The last day lies before the first one.',
    'make-up-workday-is-holiday':
      'A day cannot be a holiday and a make-up workday at once.',
    'day-removed': 'The team took this day out; bring it back first.',
    'duplicate-day': 'This day is there more than once.',
    'duplicate-day-id': 'Two days have the same number.',
    'recurring-event': 'Events that repeat are not taken; write each day.',
    'not-all-day': 'Only whole days are taken, without a time.',
    'name-missing': 'A name in English or Chinese is needed.',
    'control-characters': 'This must be one line of plain text.',
    'certainty-unknown': 'This is no certainty such as announced.',
    'kind-unknown': 'This is no kind such as public-holiday.',
    'duplicate-row': 'This line repeats an earlier one.',
    'wording-retired': 'This is retired; propose it again first.',
    'own-wording': 'You wrote this yourself; somebody else approves it.',
    'wrong-encoding': 'This is not written in UTF-8.',
    'too-many-cells': 'This line has more fields than the first one.',
    'needs-a-person': 'Only a person can confirm a day.',
    'reason-missing': 'A reason is needed.',
    'in-the-past': 'This day is over. A text holds from today or later.',
    'unknown-revision': 'There is no such published revision.',
    'pin-goes-back':
      'The published translation says the same as a later revision already.',
    'not-a-translation': 'The source is based on no other text.',
    'circular-fallback': 'These lead in a circle.',
    'other-media-type': 'The file holds something else than its name says.',
  },
  fieldName: {
    title: 'Title',
    body: 'Text',
    note: 'What changed',
  },
} as const;
