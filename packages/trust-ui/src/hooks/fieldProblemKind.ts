import type { FieldProblem } from './problems';

/** What is wrong with a field, as far as every domain means the same by it. */
export type FieldProblemKind =
  | 'missing'
  | 'too-big'
  | 'not-a-date'
  | 'format'
  | 'not-possible'
  | 'unknown'
  | 'unknown-field'
  | 'not-allowed'
  | 'taken'
  | 'refused';

/** Codes of zod and of our own checks, by their beginning or their end; the first that fits holds. */
const kinds: ReadonlyArray<[RegExp, FieldProblemKind]> = [
  [/^unknown-field$/, 'unknown-field'],
  [/^unknown-|-unknown$|^not-found$/, 'unknown'],
  [/^too-small$|^required$|missing/, 'missing'],
  [/^too-(big|large|long|many)|-full$/, 'too-big'],
  [/does-not-exist$|^invalid-(date|day)/, 'not-a-date'],
  [/not-allowed|forbidden/, 'not-allowed'],
  [/taken$|^duplicate-|twice$/, 'taken'],
  [/^invalid-(format|string|type|input)$|^unreadable/, 'format'],
  [/^invalid-|^wrong-|^not-multiple-of$/, 'not-possible'],
];

/**
 * Reads what is wrong from the stable code. zod has one code for everything
 * that is not written as it should be, and one for what is absent or of
 * another type: only its message tells these apart.
 */
export function fieldProblemKind(
  problem: Pick<FieldProblem, 'code' | 'message'>,
): FieldProblemKind {
  const { code, message } = problem;
  if (code === 'invalid-type' && !/received (?!undefined|null)/.test(message)) {
    return 'missing';
  }
  if (code === 'invalid-format' && /\b(date|datetime|day)\b/i.test(message)) {
    return 'not-a-date';
  }
  return kinds.find(([pattern]) => pattern.test(code))?.[1] ?? 'refused';
}
