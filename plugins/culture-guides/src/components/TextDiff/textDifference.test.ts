import fc from 'fast-check';
import { textDifference, wordsOf, type TextPiece } from './textDifference';

const without = (pieces: TextPiece[], change: TextPiece['change']) =>
  pieces
    .filter(piece => piece.change !== change)
    .map(({ text }) => text)
    .join('');

describe('the difference between two texts', () => {
  it('takes a Chinese word as one word', () => {
    expect(
      textDifference({
        before: '退款在七天内到账。',
        after: '退款在十四天内到账。',
        language: 'zh-Hans',
      }).filter(({ change }) => change !== 'same').length,
    ).toBe(2);
    expect(wordsOf('我们提供服务', 'zh-Hans')).toEqual([
      '我们',
      '提供',
      '服务',
    ]);
  });

  it('leaves an unchanged paragraph out of it', () => {
    expect(
      textDifference({
        before: 'First line.\n\nWe answer in two days.\n',
        after: 'First line.\n\nWe answer in three days.\n',
        language: 'en',
      }),
    ).toEqual([
      { text: 'First line.\n\nWe answer in ', change: 'same' },
      { text: 'two', change: 'removed' },
      { text: 'three', change: 'added' },
      { text: ' days.\n', change: 'same' },
    ]);
  });

  it('reads a replaced phrase as one change', () => {
    expect(
      textDifference({
        before: 'Write before noon please',
        after: 'Write the same day please',
        language: 'en',
      }).map(({ change }) => change),
    ).toEqual(['same', 'removed', 'added', 'same']);
  });

  it('gives back both texts, whatever they are', () => {
    const words = fc.array(
      fc.constantFrom(
        '退货',
        '七天',
        '。',
        ' ',
        '\n',
        '\n\n',
        'day',
        'is',
        '.',
        '😀',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(words, words, (one, other) => {
        const before = one.join('');
        const after = other.join('');
        const pieces = textDifference({ before, after, language: 'zh-Hans' });
        expect(without(pieces, 'added')).toBe(before);
        expect(without(pieces, 'removed')).toBe(after);
      }),
    );
  });
});
