/** The states of a pain, from report to proven cure. */
export const painStates = [
  'reported',
  'confirmed',
  'diagnosing',
  'remedy-in-progress',
  'verifying',
  'resolved',
  'declined',
  'reopened',
] as const;
export type PainState = (typeof painStates)[number];

/** States in which somebody still has to do something about the pain. */
export const openPainStates: readonly PainState[] = [
  'reported',
  'confirmed',
  'diagnosing',
  'remedy-in-progress',
  'verifying',
  'reopened',
];

/**
 * The legal transitions. `resolved` is reached from `verifying` only, with proof
 * or with a recorded reason by somebody who may close without it.
 */
export const painTransitions: Readonly<
  Record<PainState, readonly PainState[]>
> = {
  reported: ['confirmed', 'declined'],
  confirmed: ['diagnosing', 'declined'],
  diagnosing: ['remedy-in-progress', 'declined'],
  'remedy-in-progress': ['verifying', 'diagnosing', 'declined'],
  verifying: ['resolved', 'remedy-in-progress', 'diagnosing'],
  resolved: ['reopened'],
  declined: ['reopened'],
  reopened: ['diagnosing', 'remedy-in-progress', 'declined'],
};

/** Transitions that need a note, because readers will ask why. */
export const statesThatNeedANote: readonly PainState[] = [
  'declined',
  'reopened',
];
