/** Files that are taken in, and texts that are copied. */
export const transfer = {
  clipboard: {
    copied: 'Copied',
    failed: 'The browser did not allow copying. Select the text and copy it.',
  },
  import: {
    choose: 'Choose a file',
    chooseOther: 'Choose another file',
    reading: 'The file is being looked at…',
    file: 'File: {{name}}',
    outcome: 'What the import would do',
    added: 'New',
    changed: 'Changed',
    unchanged: 'Already there',
    rejected: 'Not taken',
    rejects: 'Lines that are not taken',
    rejectsHint:
      'The good lines are taken all the same. Mend these in the file and import it again; nothing is doubled.',
    line: 'Line',
    field: 'Field',
    problem: 'What is wrong',
    moreRejects: 'And {{rest}} more lines.',
    nothing: 'The file holds nothing new. There is nothing to import.',
    submit: 'Import',
    tooLarge:
      'This file is too large. It may have at most {{size}} characters.',
    unreadable: 'The browser could not read this file.',
  },
} as const;
