/** What the codes of refused changes mean; what every domain means alike is in trust-ui. */
export const problem = {
  answer: {
    'proof-missing':
      'There is no proof yet: no measure of a finished remedy has reached its target with an accepted reading.',
    'illegal-transition':
      'The pain cannot take this step from where it stands now.',
    'already-decided': 'Somebody else has decided this already.',
    'measure-dropped': 'This measure was dropped and takes no readings.',
    'measure-full': 'This measure has as many readings as one can have.',
    'chain-full': 'This chain has as many links as one can have.',
    'answers-full': 'This pain has as many interim answers as one can have.',
    expired:
      'The day until which this answer holds has passed. Propose a new one.',
    'merged-pain':
      'This pain is merged into another one. Take the other one further, or undo the merge first.',
    'not-merged': 'This pain is not merged any more.',
    'merge-cycle': 'The other pain is a duplicate of this one already.',
    'pain-resolved':
      'The pain is resolved and its chain is the proof. Reopen it before you change the chain.',
    'pain-not-resolved': 'The pain is not resolved any more.',
    'erased-voice': 'The text of this voice was erased.',
    'legal-hold':
      'This voice is on legal hold and cannot be erased until the hold ends.',
    'import-ended': 'This import has ended already.',
  },
  field: {
    'in-the-future': 'This day is still to come.',
    'already-over': 'This day has passed.',
    'before-from': 'The end lies before the beginning.',
    'unknown-group': 'The catalog has no such group.',
    'unknown-entity': 'The catalog has no such entry.',
    'unknown-person': 'The catalog has no such person.',
    'unknown-kind': 'There is no such kind of pain.',
    'unknown-pain': 'There is no such pain.',
    'unknown-voice': 'There is no such voice.',
    'unknown-chain-item': 'The chain of this pain has no such link.',
    'erased-voice': 'The text of this voice was erased.',
    'outside-text': 'The marked part lies outside of the text.',
    'splits-character': 'The marked part cuts a character in two.',
    'wrong-size': 'The file must not be empty or larger than 1 MB.',
    'number-taken': 'Another kind has this number.',
    'worsens-itself': 'A kind cannot make itself worse.',
    'there-twice': 'This is there twice.',
  },
  fieldName: {
    text: 'Text',
    painId: 'Pain',
    readOn: 'Read on',
    sentOn: 'Sent on',
    validUntil: 'Valid until',
  },
} as const;
