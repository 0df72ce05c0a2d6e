/** The card on pages of the catalog. */
export const entity = {
  title: 'Pains that touch it',
  all: 'All {{total, number}}',
  none: 'No open pain touches it.',
  report: 'Report a pain with it',
} as const;

/** Results of the portal's search. */
export const searchResult = { kind: 'Kind of pain' } as const;
