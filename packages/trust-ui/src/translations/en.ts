/** What the shared parts of pages say: states of a page, buttons of forms, pickers, tables, what can go wrong. */
export const messages = {
  page: {
    loading: 'Loading…',
    retry: 'Try again',
    failed: 'This could not be loaded',
    failedHint:
      'The server did not answer as it should. Try again; if it keeps failing, tell the people who run the portal what is written below.',
    notAllowed: 'You may not see this',
    notAllowedHint:
      'Your roles do not include it. The administrators of the portal can tell you who decides about that.',
    notFound: 'There is no such record',
    notFoundHint: 'The link may be old or mistyped.',
  },
  form: {
    cancel: 'Cancel',
    saving: 'Saving…',
    remove: 'Remove',
    addLanguage: { en: '{{field}}: add English', zh: '{{field}}: add Chinese' },
    preview: 'Preview',
    hidePreview: 'Hide the preview',
    entitiesFailed: 'The catalog did not answer. You can add these later.',
    groupsFailed: 'The groups could not be loaded. You can choose one later.',
  },
  language: { en: 'English', zh: 'Chinese' },
  onlyIn: { en: 'in English only', zh: 'in Chinese only' },
  noOwner: 'No owner',
  andMore: '{{names}} and {{rest}} more',
  market: { label: 'Market', all: 'All markets' },
  facets: { all: 'Show all {{total}}', fewer: 'Show fewer' },
  table: { show: 'Figures as a table', month: 'Month', total: 'Total' },
  picker: {
    searching: 'Searching…',
    person: 'Person',
    personHint: 'Type a name',
    failed: 'The search did not work. Try again.',
    nobodyFound: 'Nobody has this name.',
  },
  timeline: {
    none: 'Nothing has happened yet.',
    earlier: 'Show earlier activity',
    portal: 'The portal',
  },
  problem: {
    stale:
      'Somebody else changed this in the meantime, so nothing was saved. Load the present state, look at it and save again; what you typed stays here.',
    reload: 'Load the present state',
    fields: 'Some fields need another look. Nothing was saved yet.',
    refused: 'The server did not accept this. Nothing was saved.',
    conflict:
      'This is not possible in the state that the record has now. Nothing was saved.',
    'not-allowed':
      'You may not do this. Your roles may have changed since the page was loaded.',
    'not-found': 'What this is about is not there, or not there any more.',
    'too-large': 'This is more than the server takes at once.',
    unreachable:
      'The server gives no answer at the moment. What you typed stays here; try again in a while.',
    failed:
      'The server could not do this. Try again; if it keeps failing, give the people who run the portal the technical details.',
  },
  fieldProblem: {
    at: '{{field}}: {{problem}}',
    inLanguage: '{{field}} ({{language}})',
    missing: 'Something is missing here.',
    'too-big': 'This is too long or too large.',
    'not-a-date': 'This is not a date.',
    format: 'This is not written as it should be.',
    'not-possible': 'This value is not one of those that are possible.',
    unknown: 'There is no such entry.',
    'unknown-field': 'This field is not known.',
    'not-allowed': 'This is not allowed here.',
    taken: 'This is there already.',
    refused: 'The server did not accept “{{field}}”.',
  },
  technicalDetails: 'Technical details',
} as const;
