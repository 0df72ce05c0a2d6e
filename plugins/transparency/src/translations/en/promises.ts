/** The list of promises. */
export const promises = {
  title: 'Promises',
  subtitle: 'What we publicly hold ourselves to, market by market',
  propose: 'Propose a promise',
  scope: {
    label: 'Which promises are shown',
    'in-force': 'In force',
    proposed: 'Proposed',
    all: 'All',
  },
  onDay: 'On the day',
  subject: 'Subject',
  everySubject: 'All subjects',
  everyEntity: '(show promises about everything)',
  count_one: '{{count, number}} promise',
  count_other: '{{count, number}} promises',
  none: 'No promises here',
  noneHint: 'No promise fits what you chose.',
  showAll: 'Show promises in any state',
  clearFilters: 'Clear the filters',
  more: 'Show more',
} as const;
