/** What all pages of transparency share. */
export const shell = {
  title: 'Transparency',
  tabs: {
    label: 'Pages of transparency',
    promises: 'Promises',
  },
  standing: {
    'in-force': 'In force',
    proposed: 'Proposed',
    coming: 'Not yet in force',
    ended: 'Ended',
    refused: 'Refused',
  },
  period: {
    open: 'From {{from}}, with no last day',
    closed: '{{from}} to {{to}}',
  },
  searchResult: { promise: 'Promise' },
  contradicts: 'Contradicts',
  wouldContradict: 'Would contradict',
} as const;
