/** Reading requests: what the reader is asked to read, and what the reader asked others. */
export const reading = {
  title: 'Reading',
  subtitle: 'Guides that somebody asked you, or that you asked others, to read',
  view: {
    label: 'View',
    'asked-of-me': 'Asked of me',
    'asked-by-me': 'Asked by me',
  },
  none: {
    'asked-of-me': 'Nobody has asked you to read anything',
    'asked-by-me': 'You have not asked anybody to read anything',
  },
  noneHint: {
    'asked-of-me':
      'Requests to your groups stand here, with how much you have read.',
    'asked-by-me':
      'Ask a group to read a guide or a section; you see how far each person is.',
  },
  wholeGuide: 'The whole guide: {{market}}',
  section: '{{market}}: {{section}}',
  by: 'Asked by',
  group: 'Group',
  dueOn: 'Until',
  past: 'past',
  closed: 'Ended on {{date}}',
  progress: '{{read}} of {{total}} sections read',
  allRead: 'All read',
  read: 'Go to the guide',
  readSection: 'Go to the section',
  unread: {
    show: 'What is left to read',
    none: 'You have read the present text of each section.',
    failed: 'The sections could not be loaded.',
    loading: 'Loading…',
  },
  readers: {
    title: 'How far each person is',
    person: 'Person',
    read: 'Read',
    last: 'Last read',
    never: 'not yet',
    none: 'Nobody is in this group.',
    hint: 'Only you see this, and each person their own part. What was read is forgotten after a while.',
  },
  ask: {
    open: 'Ask to read',
    title: 'Ask a group to read',
    market: 'Guide',
    what: 'What is to be read',
    whole: 'the whole guide',
    group: 'Who is to read it',
    groupHint: 'Everybody in the group and in the groups below it.',
    dueOn: 'Until (you may leave it out)',
    note: 'What for (you may leave it out)',
    submit: 'Ask',
    done: 'The group was asked.',
  },
  close: {
    open: 'End',
    openOf: 'End the request: {{what}}',
    done: 'The request is ended.',
  },
} as const;
