import {
  Contradiction,
  cultureGuidesReference,
} from '@trust-portal/plugin-culture-guides-common';
import {
  CustomerPromise,
  transparencyReference,
} from '@trust-portal/plugin-transparency-common';
import { findPromiseCitations } from '../guides/citations';
import { findQuantities, Quantity } from './quantities';

/** What is compared of a promise. */
export type ComparedPromise = Pick<
  CustomerPromise,
  'id' | 'subject' | 'value' | 'unit' | 'market' | 'entityRef'
>;

/** A text that customers or colleagues may rely on. */
export interface CitingText {
  sectionId: string;
  language: string;
  /** Markdown. */
  body: string;
}

/** What is read of the words of a link, in characters: longer ones are no statement about a promise. */
const longestWords = 2_000;

/** A value with the code of its unit, for example `14 working-days`. */
function valueText({ value, unit }: ComparedPromise): string {
  return `${value} ${unit}`;
}

function referenceOf({ id }: Pick<ComparedPromise, 'id'>): string {
  return transparencyReference('promise', id);
}

/** Promises with equal subject, market and entity, and different values. */
export function findDisagreeingPromises(
  promises: readonly ComparedPromise[],
): Contradiction[] {
  const groups = new Map<string, ComparedPromise[]>();
  for (const promise of promises) {
    const { subject, market, entityRef } = promise;
    const key = JSON.stringify([subject, market, entityRef ?? null]);
    groups.set(key, [...(groups.get(key) ?? []), promise]);
  }
  return [...groups.values()].flatMap(group => {
    const values = [...new Set(group.map(valueText))];
    return values.length < 2
      ? []
      : [
          {
            code: 'promises-disagree' as const,
            references: group.map(referenceOf),
            subject: group[0].subject,
            values,
          },
        ];
  });
}

/** How many of the unit of a promise one of a written unit is; undefined where they cannot be compared. */
function factorsOf(
  { unit }: ComparedPromise,
  minorUnits: number,
): Partial<Record<NonNullable<Quantity['unit']>, number>> {
  switch (unit) {
    case 'days':
      // A written unit that is another one is a contradiction, not something that cannot be compared.
      return {
        days: 1,
        weeks: 7,
        hours: 1 / 24,
        'working-days': NaN,
        months: NaN,
        years: NaN,
      };
    case 'working-days':
      return {
        'working-days': 1,
        days: NaN,
        weeks: NaN,
        months: NaN,
        years: NaN,
      };
    case 'months':
      return {
        months: 1,
        years: 12,
        days: NaN,
        weeks: NaN,
        'working-days': NaN,
      };
    case 'hours-a-week':
      return { hours: 1 };
    case 'minor-units':
      return { money: minorUnits };
    default:
      return {};
  }
}

function agrees({ values }: Quantity, value: number, factor: number): boolean {
  return values.some(one => Math.abs(one * factor - value) < 1e-6);
}

/**
 * What a text says of a promise otherwise than the promise; undefined when it says nothing, or says the same. One number
 * that is right is enough: a text may go on about other things.
 *
 * @param minorUnits - how many of the smallest unit make one of the market's currency
 */
export function findOtherQuantity(
  text: string,
  promise: ComparedPromise,
  minorUnits: number,
): Quantity | undefined {
  const factors = factorsOf(promise, minorUnits);
  const bare = promise.unit === 'minor-units' ? minorUnits : 1;
  const compared = findQuantities(text.slice(0, longestWords)).flatMap(
    quantity => {
      const factor = quantity.unit ? factors[quantity.unit] : bare;
      return factor === undefined ? [] : [{ quantity, factor }];
    },
  );
  return compared.some(({ quantity, factor }) =>
    agrees(quantity, promise.value, factor),
  )
    ? undefined
    : compared[0]?.quantity;
}

/**
 * Citations whose words state another number than the promise that they cite.
 *
 * @param promises - by reference; what is cited and is not among them is left out
 * @param minorUnits - how many of the smallest unit make one of the market's currency
 */
export function findDisagreeingTexts(
  texts: readonly CitingText[],
  promises: ReadonlyMap<string, ComparedPromise>,
  minorUnits: number,
): Contradiction[] {
  return texts.flatMap(({ sectionId, language, body }) =>
    findPromiseCitations(body).flatMap(({ reference, text }) => {
      const promise = promises.get(reference);
      const other = promise && findOtherQuantity(text, promise, minorUnits);
      return promise && other
        ? [
            {
              code: 'text-disagrees' as const,
              references: [
                cultureGuidesReference('section', sectionId),
                reference,
              ],
              subject: promise.subject,
              values: [valueText(promise), other.written],
              quote: text,
              language,
            },
          ]
        : [];
    }),
  );
}
