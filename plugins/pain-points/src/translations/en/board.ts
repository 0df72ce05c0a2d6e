/** The board, and the steps of a pain from state to state. */
export const board = {
  title: 'Board',
  subtitle: 'Pains by state',
  hint: 'Drag a card, or use its move button. Steps that are not possible are striped and locked.',
  move: 'Move {{id}}',
  moveTo: 'To “{{state}}”',
  closed: 'Not from “{{state}}”',
  emptyColumn: 'None here',
  hidden: '{{hidden}} more in the list',
  stays: '{{id}} stays in “{{state}}”.',
} as const;

export const state = {
  moved: '{{id}} is now “{{state}}”.',
  dialogTitle: 'Move {{id}} to “{{state}}”',
  note: 'Note',
  noteHint: 'Optional. It is shown in the timeline to everybody.',
  noteNeeded: 'Why?',
  noteNeededHint:
    'Required, because readers will ask. It is shown in the timeline.',
  proven: 'The proof is there: a measure has reached its target.',
  notProven:
    'A pain is resolved when a remedy is done and the last accepted reading of its measure has reached the target.',
  noMeasure: 'This pain has no measure yet. Add one to a remedy of its chain.',
  reached: 'Reached: {{value}} {{unit}}, target {{target}}.',
  notReached: 'Not yet: last reading {{value}} {{unit}}, target {{target}}.',
  noReading: 'No accepted reading yet, target {{target}} {{unit}}.',
  remedyNotDone: 'Its remedy is not marked as done yet.',
  readingWaits: 'A reading of {{value}} waits to be confirmed.',
  proofNeeded:
    'Closing without proof is for taxonomy stewards and administrators; they record the reason.',
  withoutProofReason: 'Why is it closed without proof?',
  withoutProofHint: 'The reason is kept and shown on the pain for good.',
  step: {
    reported: 'Back to reported',
    confirmed: 'Confirm',
    diagnosing: 'Begin to diagnose',
    'remedy-in-progress': 'Begin the remedy',
    verifying: 'Begin to verify',
    resolved: 'Close as resolved',
    declined: 'Decline',
    reopened: 'Reopen',
  },
  next: 'Next steps',
  noSteps: 'You may look at this pain, but not change its state.',
} as const;
