/** The steps of `npm test`, in the order in which they run; `--only` chooses among these names. */
export const testStepNames = [
  'launcher',
  'types',
  'lint',
  'format',
  'unit',
  'build',
  'browser',
];
