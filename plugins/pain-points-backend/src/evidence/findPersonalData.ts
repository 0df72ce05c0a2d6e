import type { RedactionMark } from '@trust-portal/plugin-pain-points-common';
import { findPersonalNames } from './personalNames';
import { findPersonalNumbers } from './personalNumbers';
import { findPostalAddresses } from './postalAddresses';
import { mergeMarks } from './redaction';

/** A part of a text that looks personal. */
export type FoundPart = RedactionMark;

/**
 * Full-width letters, digits and signs as half-width ones, character by character,
 * so that what is found in the folded text stands at the same place in the original.
 */
function foldWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, character =>
      String.fromCharCode(character.charCodeAt(0) - 0xfee0),
    )
    .replace(/[\u00A0\u2002-\u200A\u3000]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}

/**
 * Marks what looks personal in Chinese and English text: names, phone, identity,
 * card and order numbers, mail addresses, accounts and postal addresses.
 *
 * It proposes; a person confirms. It would rather mark too much than too little,
 * but leaves prices, dates and scores alone. Every pattern is bounded, so that no
 * text can make it slow.
 *
 * @returns marks in the order of the text that do not overlap.
 */
export function findPersonalData(text: string): RedactionMark[] {
  const folded = foldWidth(text);
  return mergeMarks([
    ...findPersonalNumbers(folded),
    ...findPersonalNames(folded),
    ...findPostalAddresses(folded),
  ]);
}
