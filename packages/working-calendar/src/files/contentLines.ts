import ICAL from 'ical.js';

/** Octets of one line without its line break (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** One property of iCalendar data as ical.js holds it (jCal, RFC 7265). */
export type JCalProperty = [
  name: string,
  parameters: Record<string, string>,
  type: string,
  ...values: string[],
];

const octets = new TextEncoder();

/**
 * Folds a content line by octets, between characters. ical.js forgets the blank
 * that begins a continued line and makes 76 octets of it, and the package `ics`
 * counts characters, so that Chinese lines become three times too long.
 */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let length = 0;
  for (const character of line) {
    const size = octets.encode(character).length;
    if (length + size > LONGEST_LINE) {
      parts.push(part);
      part = ' ';
      length = 1;
    }
    part += character;
    length += size;
  }
  return [...parts, part].join('\r\n');
}

/**
 * A text that stays in its line: control characters become blanks. ical.js
 * escapes LF, but lets a lone CR through, which some readers take for a line end.
 */
export function toSingleLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/** A property as a folded content line without its line break. */
export function writeProperty(property: JCalProperty): string {
  return foldLine(
    ICAL.stringify.property(property, ICAL.design.icalendar, true),
  );
}

/** Reads one unfolded content line, or gives undefined when it is none. */
export function readProperty(line: string): JCalProperty | undefined {
  try {
    return ICAL.parse.property(line, ICAL.design.icalendar) as JCalProperty;
  } catch {
    // ical.js throws one error class for all that it cannot read.
    return undefined;
  }
}
