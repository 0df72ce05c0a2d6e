/** What is done to promises, as the activity and the events name it. */
export const promiseActions = [
  'promise-proposed',
  'promise-approved',
  'promise-refused',
  'promise-ended',
] as const;
export type PromiseAction = (typeof promiseActions)[number];
