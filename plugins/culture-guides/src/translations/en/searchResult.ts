/** What the guides say outside of their own pages: among search results and on the home page. */
export const searchResult = {
  section: 'Section of a guide',
  term: 'Term',
  home: {
    title: 'Next holidays in our markets',
    all: 'All calendars',
    failed: 'The holidays could not be loaded.',
    none: 'No holiday is in sight.',
    loading: 'Loading the holidays…',
  },
} as const;
