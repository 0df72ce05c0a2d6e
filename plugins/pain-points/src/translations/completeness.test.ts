import { findTypographicFaults } from '@trust-portal/portal-vocabulary';
import { painPointsTranslationRef } from '../translation';
import chinese from './zh';

/** What reads the same in both languages: names, file formats and marks without words. */
const sameInBoth = new Set(['interim.decided.draft']);

function messagesOf(ref: object): Record<string, string> {
  const found: unknown = Reflect.get(ref, 'getDefaultMessages')?.call(ref);
  if (typeof found !== 'object' || found === null) {
    throw new Error('Backstage keeps its default messages elsewhere now');
  }
  return found as Record<string, string>;
}

function parametersOf(message: string): string[] {
  return Array.from(
    message.matchAll(/\{\{\s*(\w+)/g),
    ([, name]) => name,
  ).sort();
}

describe('the Chinese texts', () => {
  const english = messagesOf(painPointsTranslationRef);
  const translated: Record<string, string> = chinese;

  it('are there for every English one, and for nothing else', () => {
    expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort());
  });

  it('are never the English text', () => {
    const untranslated = Object.keys(english).filter(
      key => english[key] === translated[key] && !sameInBoth.has(key),
    );
    expect(untranslated).toEqual([]);
  });

  it('name the same parameters', () => {
    const different = Object.keys(english).filter(
      key =>
        parametersOf(english[key]).join() !==
        parametersOf(translated[key] ?? '').join(),
    );
    expect(different).toEqual([]);
  });

  it('write every count as the reader writes numbers', () => {
    const unformatted = Object.keys(english).filter(
      key =>
        english[key].includes('{{count}}') ||
        translated[key]?.includes('{{count}}'),
    );
    expect(unformatted).toEqual([]);
  });

  it('keep to Chinese punctuation', () => {
    const faults = Object.entries(translated).flatMap(([key, text]) =>
      findTypographicFaults(text).map(fault => `${key}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});
