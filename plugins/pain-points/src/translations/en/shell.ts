/** What all pages share: tabs, states of a page, words for states and levels. */
export const shell = {
  title: 'Pain points',
  tabs: {
    label: 'Pages of the pain-point catalog',
    catalog: 'Kinds',
    pains: 'Pains',
    board: 'Board',
  },
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
} as const;
