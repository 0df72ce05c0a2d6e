/** Pairs of what to say and what to avoid. */
export const rules = {
  title: 'Do and don’t',
  subtitle: 'What to say and what to avoid in a situation, and why',
  count: '{{total}} pairs',
  searchPlaceholder: 'A situation or a word',
  severity: {
    note: 'Note',
    warning: 'Warning',
    blocker: 'Blocker',
  },
  severityHint: {
    note: 'Better to avoid.',
    warning: 'Does harm; change it.',
    blocker: 'Must not be sent.',
  },
  say: 'Say',
  avoid: 'Avoid',
  why: 'Why',
  empty: 'There are no pairs yet',
  emptyHint:
    'Propose the first one: a situation in which the wrong words do harm.',
  propose: 'Propose a pair',
  open: 'Details of {{id}}: {{situation}}',
  openShort: 'Details',
  form: {
    proposeTitle: 'Propose a pair',
    editTitle: 'Edit {{id}}',
    market: 'Market',
    language: 'Language of the wording',
    situation: 'Situation',
    situationHint:
      'When this applies, such as “a parcel is late”; never what people are like.',
    say: 'Say',
    avoid: 'Avoid',
    phrases: 'Words that give it away',
    phrasesHint:
      'One a line. The text check looks for them; without any, the pair is for readers only.',
    why: 'Why',
    severity: 'Severity',
    sourceTitle: 'Source',
    sourceUrl: 'Address of the source',
    sourceOpenedOn: 'Opened on',
  },
  fact: {
    market: 'Market',
    language: 'Language',
    severity: 'Severity',
    phrases: 'The text check looks for',
    noPhrases: 'nothing; this pair is for readers',
  },
  importTitle: 'Import pairs',
  importHint:
    'A CSV file as the export writes it. You see first what would change; what comes in waits for approval.',
} as const;
