import { ConflictError, InputError } from '@backstage/errors';
import type { z } from 'zod';

/** One field that is wrong: its path in the request, a stable code and a sentence. */
export interface FieldProblem {
  /** For example `body.title.en` or `query.limit`. */
  field: string;
  code: string;
  message: string;
}

/** A body can hold a million wrong values, and its answer shall not: so many are named. */
const mostNamedProblems = 100;
/** Where a caller makes up names of fields, so much of one is repeated, in characters. */
const longestNamedField = 300;

/**
 * A 400 that names every field that is wrong; of more than a hundred the first
 * hundred, and how many there are.
 *
 * The Backstage error handler copies own properties of an error into the
 * answer, so `code` and `fields` reach the caller in the usual error shape.
 */
export function invalidInput(
  problems: readonly FieldProblem[],
  code = 'invalid-input',
): InputError {
  const fields = problems.slice(0, mostNamedProblems).map(problem => ({
    ...problem,
    field: problem.field.slice(0, longestNamedField),
  }));
  const sentences = fields.map(({ field, message }) => `${field}: ${message}`);
  if (problems.length > fields.length) {
    sentences.push(`${problems.length} problems in all`);
  }
  return Object.assign(new InputError(sentences.join('; ')), { code, fields });
}

/** A 400 about a single field. */
export function invalidField(
  field: string,
  code: string,
  message: string,
): InputError {
  return invalidInput([{ field, code, message }], code);
}

/** A 409 with a stable code and what the caller needs to decide what to do next. */
export function conflict(
  code: string,
  message: string,
  details: Record<string, unknown> = {},
): ConflictError {
  return Object.assign(new ConflictError(message), { code, ...details });
}

/** The problems that a schema found, with paths that begin with `part`. */
export function fieldProblems(part: string, error: z.ZodError): FieldProblem[] {
  return error.issues.flatMap(issue => {
    const path = [part, ...issue.path.map(String)];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map(key => ({
        field: [...path, key].join('.'),
        code: 'unknown-field',
        message: 'is not a field of this request',
      }));
    }
    return [
      {
        field: path.join('.'),
        code: codeOf(issue),
        message: issue.message,
      },
    ];
  });
}

/** The code that a refinement gives in its `params`, or else what kind of problem the schema library calls it. */
function codeOf(issue: z.core.$ZodIssue): string {
  const own = issue.code === 'custom' ? issue.params?.code : undefined;
  return typeof own === 'string' ? own : issue.code.replace(/_/g, '-');
}
