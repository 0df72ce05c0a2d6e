/** One field that the server refused. */
export interface FieldProblem {
  /** Below the body of the request, for example `title.en`. */
  field: string;
  code: string;
  /** In English: a technical detail, never the sentence that a reader gets. */
  message: string;
}

/**
 * The kinds of problems that every page has words for:
 *
 * - `stale`: somebody else changed the record
 * - `conflict`: the record is in a state that does not allow it
 * - `fields`: some fields were refused; `refused`: the whole was
 * - `not-found`: the record is not there any more
 * - `too-large`: more than the server takes at once
 * - `unreachable`: no answer, or none for now
 * - `failed`: the server broke down over it
 */
export type ProblemKind =
  | 'stale'
  | 'conflict'
  | 'fields'
  | 'refused'
  | 'not-allowed'
  | 'not-found'
  | 'too-large'
  | 'unreachable'
  | 'failed';

const kindByStatus: Readonly<Record<number, ProblemKind>> = {
  400: 'refused',
  401: 'not-allowed',
  403: 'not-allowed',
  404: 'not-found',
  409: 'conflict',
  413: 'too-large',
  422: 'refused',
  429: 'unreachable',
  502: 'unreachable',
  503: 'unreachable',
  504: 'unreachable',
};

/** What went wrong with a change, as far as the page can act on it. */
export interface Problem {
  kind: ProblemKind;
  /** The stable code of the answer, where there is one. */
  code?: string;
  fields: FieldProblem[];
  /** In English: a technical detail, never the sentence that a reader gets. */
  message: string;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function fieldsOf(value: unknown): FieldProblem[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).map(field => ({
    field: String(field.field ?? '').replace(/^body\.?/, ''),
    code: String(field.code ?? ''),
    message: String(field.message ?? ''),
  }));
}

/** The HTTP status of a failed answer; undefined when no answer came. */
export function statusOf(error: unknown): number | undefined {
  return isRecord(error) && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;
}

/** Reads what a failed call says, in the error shape of Backstage with our `code` and `fields`. */
export function problemOf(error: Error): Problem {
  const body: unknown = 'body' in error ? error.body : undefined;
  const details = isRecord(body) && isRecord(body.error) ? body.error : {};
  const code = typeof details.code === 'string' ? details.code : undefined;
  const message =
    typeof details.message === 'string' ? details.message : error.message;
  const fields = fieldsOf(details.fields);
  const status = statusOf(error);
  const kind = ((): ProblemKind => {
    // A call that fails without any answer is a TypeError of fetch; all else is a fault of ours.
    if (status === undefined) {
      return error instanceof TypeError ? 'unreachable' : 'failed';
    }
    if (status === 409 && (code === undefined || code === 'stale-version')) {
      return 'stale';
    }
    if (status === 400 && fields.length > 0) return 'fields';
    return kindByStatus[status] ?? 'failed';
  })();
  return { kind, code, fields, message };
}
