/**
 * Something that a person can do something about. `code` names the line in messages.mjs that says what it is and
 * what to do; `details` fills its blanks.
 */
export class Problem extends Error {
  constructor(code, details = {}) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.details = details;
  }
}

/** Turns whatever was thrown into a Problem, so that nobody is shown a stack trace. */
export function asProblem(error) {
  if (error instanceof Problem) {
    return error;
  }
  switch (error?.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Problem('diskFull', { folder: error.path ?? process.cwd() });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new Problem('notWritable', { path: error.path ?? error.message });
    default:
      return new Problem('unexpected', {
        reason: error?.message ?? String(error),
      });
  }
}
