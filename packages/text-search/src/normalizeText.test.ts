import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { normalizeText, normalizeWithOffsets } from './normalizeText';

const unicode = fc.string({ unit: 'binary', maxLength: 40 });
const marked = fc.string({
  unit: fc.constantFrom(
    ...'aÉßﬁΣςİ退款個覆',
    '\u0301',
    '\u3099',
    '\u200b',
    'か',
    'ｶ',
    'ﾞ',
    '\u1100',
    '\u1161',
    '각',
    'ि',
    'क',
    '①',
    '\ufe0f',
    '👍',
  ),
  maxLength: 12,
});

describe('normalizeText', () => {
  it.each([
    ['full width', 'ＡＢＣ　１２３', 'abc 123'],
    ['Portuguese', 'Devolução não é rápida', 'devolucao nao e rapida'],
    ['Spanish', 'Señal de atención', 'senal de atencion'],
    ['German', 'Größe, Übergröße', 'grosse, ubergrosse'],
    ['Polish, Danish, Turkish', 'Łódź Køb Iıİi', 'lodz kob iiii'],
    ['an accent written as its own character', 'cafe\u0301', 'cafe'],
    ['Greek, with its final sigma', 'ΟΔΟΣ οδος', 'οδοσ οδοσ'],
    [
      'traditional Chinese',
      '客戶對退貨的答覆，看著甚麼',
      '客户对退货的答复,看着什么',
    ],
    ['compatibility ideographs and radicals', '\uf9e4⽅', '理方'],
    ['half-width katakana with its voicing', 'ｶﾞ', 'ガ'],
    ['invisible characters', '退\u200b款\ufeff', '退款'],
    ['Hindi, whose vowel signs are letters', 'हिन्दी', 'हिन्दी'],
    ['Korean, composed or not', '\u1112\u1161\u11ab', '한'],
  ])('makes one form of %s', (_, text, expected) => {
    expect(normalizeText(text)).toBe(expected);
  });

  it.each([
    ['any Unicode text', unicode],
    ['texts full of marks and folds', marked],
  ])('changes nothing when it is applied twice, for %s', (_, texts) => {
    fc.assert(
      fc.property(texts, text => {
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  it('knows for each unit where in the original it came from', () => {
    fc.assert(
      fc.property(marked, text => {
        const { text: normalized, starts, ends } = normalizeWithOffsets(text);
        expect(normalized).toBe(normalizeText(text));
        starts.forEach((start, index) => {
          const character = text.slice(start, ends[index]);
          expect(normalizeText(character)).toContain(normalized[index]);
        });
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the table of traditional characters', () => {
  it('is what its script makes of the OpenCC dictionary', () => {
    const script = resolve(
      __dirname,
      '../scripts/generate-traditional-characters.mjs',
    );
    expect(() =>
      execFileSync(process.execPath, [script, '--check']),
    ).not.toThrow();
  });
});
