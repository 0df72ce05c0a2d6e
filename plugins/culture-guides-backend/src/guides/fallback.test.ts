import fc from 'fast-check';
import { fallbackChain, findCircularFallback } from './fallback';

describe('the languages that stand in', () => {
  const chain = (
    asked: string,
    kept: string[],
    fallbacks: Record<string, string> = {},
  ) => fallbackChain({ asked, kept, fallbacks, source: 'en' });

  it.each([
    ['the source at last', 'fr', ['en', 'de'], {}, ['fr', 'en']],
    [
      'the same language of another region',
      'pt-PT',
      ['en', 'pt-BR'],
      {},
      ['pt-PT', 'pt-BR', 'en'],
    ],
    [
      'the same script before another one',
      'zh-CN',
      ['en', 'zh-Hant', 'zh-Hans'],
      {},
      ['zh-CN', 'zh-Hans', 'zh-Hant', 'en'],
    ],
    [
      'what the market lets stand in, one behind the other',
      'gl',
      ['en', 'pt-BR', 'es'],
      { gl: 'pt-BR', 'pt-BR': 'es' },
      ['gl', 'pt-BR', 'es', 'en'],
    ],
    ['nobody for the source itself', 'en', ['en', 'de'], {}, ['en']],
  ])('are %s', (_, asked, kept, fallbacks, expected) => {
    expect(chain(asked, kept, fallbacks)).toEqual(expected);
  });

  it('end even where a circle has found its way into the settings', () => {
    expect(chain('de', [], { de: 'fr', fr: 'de' })).toEqual(['de', 'fr', 'en']);
  });

  it('begin with the asked one, end, and name none twice', () => {
    const tag = fc.constantFrom('en', 'de', 'fr', 'pt-BR', 'pt-PT', 'zh-Hans');
    fc.assert(
      fc.property(
        tag,
        fc.array(tag),
        fc.dictionary(tag, tag),
        (asked, kept, fallbacks) => {
          const found = chain(asked, kept, fallbacks);
          expect(found[0]).toBe(asked);
          expect(found).toContain('en');
          expect(new Set(found).size).toBe(found.length);
        },
      ),
    );
  });
});

describe('a circle of fallbacks', () => {
  it.each([
    [{}, undefined],
    [{ de: 'en', fr: 'en' }, undefined],
    [{ de: 'de' }, 'de'],
    [{ 'pt-PT': 'pt-BR', 'pt-BR': 'pt-PT' }, 'pt-PT'],
    [{ a: 'b', b: 'c', c: 'b' }, 'b'],
  ])('in %p is found at %s', (fallbacks, key) => {
    expect(findCircularFallback(fallbacks)).toBe(key);
  });
});
