import { findTypographicFaults } from '@trust-portal/portal-vocabulary';

/** Backstage keeps the English messages of a translation reference out of its types. */
function messagesOf(ref: object): Record<string, string> {
  const found: unknown = Reflect.get(ref, 'getDefaultMessages')?.call(ref);
  if (typeof found !== 'object' || found === null) {
    throw new Error('Backstage keeps its default messages elsewhere now');
  }
  return found as Record<string, string>;
}

function parametersOf(message: string): string {
  return Array.from(message.matchAll(/\{\{\s*(\w+)/g), ([, name]) => name)
    .sort()
    .join();
}

/**
 * What is wrong with the Chinese texts of a translation reference: keys that
 * are missing or left over, texts that are still English, other parameters
 * than the English text has, counts that are not written as the reader writes
 * numbers, and faults of punctuation.
 *
 * @param options.sameInBoth - keys whose text reads the same in both
 *   languages: names, file formats and marks without words
 * @returns one sentence a fault; empty when all is well
 */
export function findTranslationFaults(options: {
  ref: object;
  chinese: Readonly<Record<string, string>>;
  sameInBoth?: ReadonlySet<string>;
}): string[] {
  const { ref, chinese, sameInBoth } = options;
  const english = messagesOf(ref);
  const leftOver = Object.keys(chinese)
    .filter(key => !(key in english))
    .map(key => `${key}: has no English text`);
  const faults = Object.entries(english).flatMap(([key, text]) => {
    const translated = chinese[key];
    if (translated === undefined) return [`${key}: is not translated`];
    const found = findTypographicFaults(translated);
    if (text === translated && !sameInBoth?.has(key)) {
      found.push('is still English');
    }
    if (parametersOf(text) !== parametersOf(translated)) {
      found.push('names other parameters');
    }
    if (`${text}${translated}`.includes('{{count}}')) {
      found.push('does not format its count');
    }
    return found.map(fault => `${key}: ${fault}`);
  });
  return [...leftOver, ...faults];
}
