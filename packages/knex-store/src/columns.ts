import { JsonValue } from '@backstage/types';

/** Tells the time; tests hand in their own. */
export type Clock = () => Date;

/**
 * The present as it is stored: ISO 8601 in UTC with milliseconds, `YYYY-MM-DDTHH:mm:ss.sssZ`. As
 * text it sorts rightly and reads the same on both databases. Days are stored as `YYYY-MM-DD`.
 */
export function nowInstant(clock: Clock = () => new Date()): string {
  return clock().toISOString();
}

/** A value as the JSON text that a text column holds; `undefined` becomes NULL. */
export function toJsonColumn(
  value: JsonValue | object | undefined,
): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

/**
 * The value of a text column that {@link toJsonColumn} wrote; NULL becomes `undefined`.
 *
 * @throws SyntaxError when the column holds something else, which is a defect and no caller's fault.
 */
export function fromJsonColumn<T>(value: string): T;
export function fromJsonColumn<T>(
  value: string | null | undefined,
): T | undefined;
export function fromJsonColumn<T>(
  value: string | null | undefined,
): T | undefined {
  return value === null || value === undefined ? undefined : JSON.parse(value);
}

/** A boolean column: SQLite answers 0 and 1, PostgreSQL true and false. NULL counts as false. */
export function fromBooleanColumn(
  value: boolean | number | null | undefined,
): boolean {
  return value === true || value === 1;
}

/**
 * A counted or summed column: PostgreSQL answers 64-bit integers as text; the sum of no rows is NULL.
 *
 * @throws RangeError when the count cannot be held exactly.
 */
export function toCount(value: string | number | null | undefined): number {
  const count = Number(value ?? 0);
  if (!Number.isSafeInteger(count)) {
    throw new RangeError(`Not a count that can be held exactly: ${value}`);
  }
  return count;
}
