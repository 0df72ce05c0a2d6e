import { ShownText } from '@trust-portal/plugin-culture-guides-common';
import { CustomerPromise } from '@trust-portal/plugin-transparency-common';
import { Caller } from '@trust-portal/record-service';

/** Values of promises by their references. */
export type PromiseValues = NonNullable<ShownText['promiseValues']>;

/**
 * What the plugin that keeps promises says of them, to this caller. Where it is not there, may not be asked or does not
 * answer, nothing is known: that is no error.
 */
export interface PromiseReader {
  /**
   * The promises with these references, such as `transparency/promise/PR-0001`. Those that do not exist are left out.
   *
   * @returns undefined when not all of them could be asked for.
   */
  find(
    caller: Caller,
    references: readonly string[],
  ): Promise<Map<string, CustomerPromise> | undefined>;
  /** The values of the approved ones; undefined when none of them is known. */
  valuesOf(
    caller: Caller,
    references: readonly string[],
  ): Promise<PromiseValues | undefined>;
  /**
   * The approved promises of a market that hold on a day, by their ids.
   *
   * @param day - `YYYY-MM-DD` in the market's zone
   * @returns undefined when they could not be asked for.
   */
  inForce(
    caller: Caller,
    options: { market: string; day: string },
  ): Promise<CustomerPromise[] | undefined>;
}
