/**
 * The form in which two voices are the same text: composed characters (Unicode
 * NFC), and any white space as one space. Sender and receiver must agree on it,
 * because running numbers are given by the one and compared by the other.
 */
export function normalizeVoice(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * The running number of each text among the equal texts of the list, from 1. A
 * file that is read again numbers its rows the same way, and so adds nothing.
 */
export function numberOccurrences(texts: readonly string[]): number[] {
  const seen = new Map<string, number>();
  return texts.map(text => {
    const key = normalizeVoice(text);
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return number;
  });
}
