/** One field that the server refused. */
export interface FieldProblem {
  /** Below the body of the request, for example `title.en`. */
  field: string;
  code: string;
  /** In English, for codes that have no words of ours. */
  message: string;
}

/** What went wrong with a change, as far as the page can act on it. */
export interface Problem {
  kind: 'stale' | 'conflict' | 'fields' | 'not-allowed' | 'other';
  /** The stable code of the answer, where there is one. */
  code?: string;
  fields: FieldProblem[];
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
  if (status === 409) {
    const stale = code === undefined || code === 'stale-version';
    return { kind: stale ? 'stale' : 'conflict', code, fields, message };
  }
  if (status === 403) return { kind: 'not-allowed', code, fields, message };
  if (status === 400 && fields.length > 0) {
    return { kind: 'fields', code, fields, message };
  }
  return { kind: 'other', code, fields, message };
}
