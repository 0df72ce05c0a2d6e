/** What the codes of answers mean: `answer` of whole answers, `field` of single fields, `fieldName` what fields are called. */
export const problem = {
  answer: {
    'text-changed':
      'Somebody published another version of this text in the meantime. Compare the two, then hand yours in again.',
    'review-pending':
      'A version of this text is waiting for its review. Wait for the decision, or withdraw it.',
  },
  field: {
    'unknown-market': 'This market is not configured.',
    'unknown-language': 'The guide is not kept in this language.',
  },
  fieldName: {
    title: 'Title',
    body: 'Text',
    note: 'What changed',
  },
} as const;
