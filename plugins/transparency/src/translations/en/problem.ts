/** What the codes of answers mean: `answer` of whole answers, `field` of single fields, `fieldName` what fields are called. */
export const problem = {
  answer: {
    'already-decided':
      'Somebody has decided about this promise in the meantime. Close this window to see it as it is now.',
    'own-promise':
      'You proposed this promise, so somebody else decides about it.',
    'not-approved': 'Only an approved promise can be ended.',
    'already-ended':
      'This promise has ended, or ends as early as it can. Close this window to see it as it is now.',
  },
  field: {
    'unknown-market': 'This market is not configured.',
    'unknown-entity': 'This is not in the catalog, or you may not see it.',
    'in-the-past': 'This day is over in the market.',
    'before-first-day': 'The promise only begins after this day.',
    'not-earlier':
      'The promise ends no later than this already. A longer promise is a new promise.',
  },
  fieldName: {
    market: 'Market',
    subject: 'Subject',
    value: 'Value',
    unit: 'Unit',
    entityRef: 'Product or service',
    wording: 'How customers read it',
    inForceFrom: 'First day',
    inForceTo: 'Last day',
    note: 'For whoever decides',
    reason: 'Reason',
  },
} as const;
