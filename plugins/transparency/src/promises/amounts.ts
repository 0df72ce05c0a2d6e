import {
  currencyDigits,
  type PromiseUnit,
} from '@trust-portal/plugin-transparency-common';

/** The largest value that a promise can hold, as the contract has it. */
const largestValue = 2_147_483_647;

/**
 * Reads what somebody typed as a value: a whole number of the unit, or an amount of money, which is kept in the smallest
 * unit of the currency. Both `4.95` and `4,95` are understood; marks that group digits are not, because nobody can tell
 * `1,000` from one.
 *
 * @param currency - ISO 4217 code of the market's currency
 * @returns undefined for what is no such value
 */
export function parseValue(
  typed: string,
  { unit, currency }: { unit: PromiseUnit; currency: string },
): number | undefined {
  const digits = unit === 'minor-units' ? currencyDigits(currency) : 0;
  const match = /^(\d{1,10})(?:[.,](\d+))?$/.exec(typed.trim());
  if (!match) return undefined;
  const [, whole, decimals = ''] = match;
  if (decimals.length > digits) return undefined;
  const value = Number(`${whole}${decimals.padEnd(digits, '0')}`);
  return value <= largestValue ? value : undefined;
}
