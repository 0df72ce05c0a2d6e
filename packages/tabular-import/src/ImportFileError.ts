/** What can be wrong with a whole file; pages and programs write the sentence. */
export type ImportFileProblem =
  | 'empty-file'
  | 'unreadable-encoding'
  | 'malformed-csv'
  | 'malformed-json';

/** A file from which no rows can be taken at all. A row that is wrong is no such error. */
export class ImportFileError extends Error {
  readonly code: ImportFileProblem;
  /** The line of the file, where the parser knows it. */
  readonly line?: number;

  constructor(code: ImportFileProblem, message: string, line?: number) {
    super(message);
    this.name = 'ImportFileError';
    this.code = code;
    this.line = line;
  }
}
