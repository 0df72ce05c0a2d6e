import type { Contradiction } from '@trust-portal/plugin-culture-guides-common';

/** A value of a contradiction: an amount with the code of its unit, or the words of a text. */
export type ContradictionValue =
  | { value: number; unit: string }
  | { words: string };

/** Reads one value, such as `14 working-days`; what a text says stays as it says it. */
export function readValue(value: string): ContradictionValue {
  const [, amount, unit] =
    /^(\d+) (days|working-days|months|hours-a-week|minor-units)$/.exec(value) ??
    [];
  return unit ? { value: Number(amount), unit } : { words: value };
}

/**
 * What each record says. Promises that disagree are listed by reference, their values without; so only a text and
 * the promise that it cites can be told apart.
 */
export function sayingsOf(
  contradiction: Contradiction,
): Array<{ reference?: string; value: ContradictionValue }> {
  const { code, references, values } = contradiction;
  if (code === 'text-disagrees') {
    // The text comes first among the references, and the promise's value first among the values.
    const [text, promise] = references;
    const [promised, written] = values;
    return [
      { reference: promise, value: readValue(promised) },
      { reference: text, value: { words: written } },
    ];
  }
  return values.map((value, index) => ({
    // Two promises with two values: each says its own.
    reference:
      references.length === values.length ? references[index] : undefined,
    value: readValue(value),
  }));
}
