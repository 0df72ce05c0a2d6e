/** Words with a rule: forbidden, preferred, not to be translated, jargon. */
export const terms = {
  title: 'Terms',
  subtitle:
    'Words that are forbidden, preferred, not translated, or jargon with a plain word for it',
  count: '{{total}} terms',
  searchPlaceholder: 'A word in any language',
  kind: {
    forbidden: 'Forbidden',
    preferred: 'Preferred',
    'do-not-translate': 'Not translated',
    jargon: 'Jargon',
  },
  kindHint: {
    forbidden: 'Must not be written.',
    preferred: 'Is written instead of its other forms.',
    'do-not-translate': 'Stays as it is in every language.',
    jargon: 'Only we understand it; customers read the plain word.',
  },
  empty: 'There are no terms yet',
  emptyHint:
    'Propose the first one: a word that customers misunderstand, or one that must stay as it is.',
  propose: 'Propose a term',
  column: {
    term: 'Term',
    kind: 'Kind',
    instead: 'Write instead',
    language: 'Language',
    markets: 'Markets',
    state: 'State',
  },
  alsoWritten: 'also: {{variants}}',
  form: {
    proposeTitle: 'Propose a term',
    editTitle: 'Edit {{name}}',
    kind: 'Kind',
    language: 'Language',
    term: 'Term',
    variants: 'Other forms',
    variantsHint:
      'One a line: other spellings, plurals, misspelt forms. The text check finds them too.',
    variantsHintFixed:
      'One a line: the translated or misspelt forms that must not be written.',
    markets: 'Markets',
    marketsHint: 'none chosen: all markets',
    instead: 'Write instead',
    insteadNeeded: 'Jargon needs a plain word to write instead.',
    definition: 'Meaning',
    note: 'Note',
    translations: 'In other languages',
    translation: 'Term in this language',
    caseSensitive: 'Capital and small letters make a difference',
  },
  fact: {
    kind: 'Kind',
    language: 'Language',
    markets: 'Markets',
    variants: 'Other forms',
    instead: 'Write instead',
    definition: 'Meaning',
    note: 'Note',
    translations: 'In other languages',
    caseSensitive: 'Capital letters',
    caseMatters: 'make a difference',
  },
  importTitle: 'Import terms',
  importHint:
    'A CSV file as the export writes it. You see first what would change; what comes in waits for approval.',
} as const;
