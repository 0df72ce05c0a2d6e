import { StaleVersionError } from '@trust-portal/knex-store';

/** @throws StaleVersionError with the version that the record has, unless it is the expected one. */
export function requireVersion(
  { version }: { version: number },
  expected: number,
): void {
  if (version !== expected) {
    throw new StaleVersionError('It was changed meanwhile', version);
  }
}
