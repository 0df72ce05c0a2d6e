import { ConflictError } from '@backstage/errors';

/**
 * The record was changed by somebody else since the caller read it. Its name stays
 * `ConflictError`, so that Backstage answers 409; `code` is the stable code of the wire.
 */
export class StaleVersionError extends ConflictError {
  readonly code = 'stale-version';
  /** The version that the record has now. */
  readonly currentVersion: number;

  constructor(message: string, currentVersion: number) {
    super(message);
    this.currentVersion = currentVersion;
  }
}
