/** The fields of a pain, the form for reporting one, and 'I heard this too'. */
export const form = {
  comma: ', ',
  kind: 'Kind of pain',
  kindHint:
    'What is it that hurts? Kinds are listed in the order of the customer journey.',
  chooseKind: 'Choose a kind',
  cues: 'Customers say: {{words}}…',
  title: 'Title',
  titleHint: 'What hurts, in one sentence from the customer’s side.',
  description: 'Description',
  descriptionHint:
    'Who runs into it, when, and what does it cost them? Markdown works. No names and no order numbers.',
  markets: 'Markets',
  segments: 'Customer segments',
  entities: 'Touches',
  entitiesHint: 'Products and systems of the catalog. Type a part of the name.',
  owner: 'Owner',
  ownerHint: 'The group that looks after it. Leave it open if you do not know.',
  severity: 'How bad is it for those who meet it?',
  frequency: 'How often does it happen?',
  priority: 'Priority:',
  priorityOpen: 'choose how bad and how often it is',
  priorityWhy: 'How the priority is found',
  missing: 'This is needed.',
} as const;

export const report = {
  title: 'Report a pain',
  subtitle: 'Say what customers run into; five minutes are enough',
  submit: 'Report',
  done: '{{id}} has been reported.',
  discard: 'Discard and start again',
  restored: 'Here is what you wrote before; it had not been sent.',
  incomplete: 'A few fields are still missing; they are marked above.',
  duplicates: 'Known already?',
  duplicatesHint:
    'Choose a kind and write a title: pains that read alike will show up here.',
  noDuplicates: 'No pain of this kind reads like yours.',
  duplicatesFound_one: '{{count, number}} pain of this kind reads alike.',
  duplicatesFound_other: '{{count, number}} pains of this kind read alike.',
  duplicatesFailed:
    'Similar pains could not be looked up. You can report all the same.',
  thisIsIt: 'This is it: I heard this too',
} as const;

export const signal = {
  title: 'I heard {{id}} too',
  hint: 'One signal per person. It tells how far the pain reaches; it is no vote.',
  market: 'Market',
  segment: 'Customer segment',
  anySegment: 'Not known',
  heardOn: 'Heard on',
  submit: 'I heard this too',
  done: 'Your signal has been counted.',
} as const;
