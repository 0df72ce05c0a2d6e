import { fieldProblemKind } from './fieldProblemKind';

describe('what is wrong with a field', () => {
  it.each([
    [
      'invalid-type',
      'Invalid input: expected string, received undefined',
      'missing',
    ],
    ['invalid-type', 'Invalid input: expected number, received NaN', 'format'],
    ['too-small', 'must not be empty', 'missing'],
    ['too-big', 'must have at most 200 characters', 'too-big'],
    ['chain-full', 'has 200 items', 'too-big'],
    ['invalid-format', 'Invalid ISO date', 'not-a-date'],
    ['invalid-format', 'Invalid email address', 'format'],
    ['day-does-not-exist', 'is not a day', 'not-a-date'],
    ['invalid-value', 'Invalid option', 'not-possible'],
    ['unknown-field', 'is not a field of this request', 'unknown-field'],
    ['unknown-market', 'is not a market', 'unknown'],
    ['number-taken', 'is the number of another kind', 'taken'],
    ['not-allowed-here', 'no', 'not-allowed'],
    ['custom', 'needs a text in at least one language', 'refused'],
  ])('is read from %s (%s)', (code, message, kind) => {
    expect(fieldProblemKind({ code, message })).toBe(kind);
  });
});
