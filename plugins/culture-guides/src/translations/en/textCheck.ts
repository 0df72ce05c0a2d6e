/** An outgoing text held against the terms and pairs of its markets. */
export const textCheck = {
  title: 'Text check',
  subtitle:
    'Hold an outgoing text against the terms and the do and don’t of its markets',
  text: 'Your text',
  placeholder: 'Write or paste the text that is to be sent',
  notKept: 'The text is checked and then forgotten: nothing of it is stored.',
  markets: 'Markets that the text goes to',
  marketsNeeded: 'Choose at least one market.',
  language: 'Language of the rules',
  anyLanguage: 'All languages',
  check: 'Check now',
  checking: 'Checking…',
  copy: 'Copy the text',
  clear: 'Empty the box',
  undo: 'Undo: {{original}}',
  undoNothing: 'Undo',
  characters: '{{length}} of {{most}} characters',
  tooLong: 'The text is too long by {{over}} characters. Check it in parts.',
  against: 'Held against {{terms}} terms and {{rules}} pairs',
  hits: {
    title: 'Hits',
    count:
      '{{total}} hits · blockers: {{blockers}} · warnings: {{warnings}} · notes: {{notes}}',
    one: 'One hit: {{severity}}',
    none: 'Nothing was found',
    noneHint:
      'No term and no pair of these markets speaks against this text. Whether it is right and kind is for you to judge.',
    waiting: 'What is found stands here',
    waitingHint:
      'The text is checked by itself when you pause, and at once by the button.',
    incomplete: 'There are more hits than are listed. Mend these first.',
    outdated: 'The text has changed since it was checked.',
    show: 'Show “{{words}}” in the text',
    use: 'Use “{{words}}”',
    useFor: 'Use “{{words}}” instead of “{{matched}}”',
    record: 'Open {{record}}',
    situation: 'Situation',
  },
  kind: {
    forbidden: 'Forbidden word',
    preferred: 'Another word is preferred',
    'do-not-translate': 'Is not translated',
    jargon: 'Jargon',
    rule: 'Wording to avoid',
  },
} as const;
