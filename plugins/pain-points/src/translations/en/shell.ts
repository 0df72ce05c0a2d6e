/** What all pages share: tabs, states of a page, names of states and levels, what can go wrong. */
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
    notAllowed: 'You may not see this',
    notAllowedHint:
      'Your roles do not include it. The administrators of the portal can tell you who decides about that.',
  },
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  saving: 'Saving…',
  edit: 'Edit',
  add: 'Add',
  remove: 'Remove',
  copy: 'Copy',
  copied: 'Copied',
  optional: 'optional',
  reportPain: 'Report a pain',
  silent: 'Silent',
  silentHint: 'Many voices, but no owner or no remedy',
  onlyIn: { en: 'in English only', zh: 'in Chinese only' },
  state: {
    reported: 'Reported',
    confirmed: 'Confirmed',
    diagnosing: 'Diagnosing',
    'remedy-in-progress': 'Remedy in progress',
    verifying: 'Verifying',
    resolved: 'Resolved',
    declined: 'Declined',
    reopened: 'Reopened',
  },
  priority: { high: 'High', medium: 'Medium', low: 'Low' },
  effort: {
    small: 'Small effort',
    medium: 'Medium effort',
    large: 'Large effort',
  },
  trend: {
    up: 'more than in the 30 days before ({{previous}})',
    down: 'fewer than in the 30 days before ({{previous}})',
    flat: 'as many as in the 30 days before ({{previous}})',
  },
  voices_one: '{{count, number}} voice',
  voices_other: '{{count, number}} voices',
  openPains_one: '{{count, number}} open pain',
  openPains_other: '{{count, number}} open pains',
  voicesCounted: 'Voices',
  problem: {
    'proof-missing':
      'There is no proof yet: no measure of a finished remedy has reached its target with an accepted reading.',
    'illegal-transition':
      'The pain cannot take this step from where it stands now.',
    'already-decided': 'Somebody else has decided this already.',
    'measure-dropped': 'This measure was dropped and takes no readings.',
    'merged-pain':
      'This pain is merged into another one. Take the other one further, or undo the merge first.',
    'not-merged': 'This pain is not merged any more.',
    'merge-cycle': 'The other pain is a duplicate of this one already.',
    'pain-resolved':
      'The pain is resolved and its chain is the proof. Reopen it before you change the chain.',
    'pain-not-resolved': 'The pain is not resolved any more.',
  },
} as const;
