import { findWords, placeInOriginal, toSegments } from './textSegments';

describe('findWords', () => {
  it('finds Chinese and English words wherever they stand, in any case', () => {
    expect(findWords('太慢了, Late and late, 太慢', ['太慢', 'LATE'])).toEqual([
      { start: 0, end: 2 },
      { start: 5, end: 9 },
      { start: 14, end: 18 },
      { start: 20, end: 22 },
    ]);
  });

  it('finds nothing in a text that changes its length with its case', () => {
    expect(findWords('İstanbul late', ['late'])).toEqual([]);
  });
});

describe('toSegments', () => {
  it('keeps every character although marks lie over each other or outside', () => {
    const text = 'abcdefgh';
    const segments = toSegments(text, [
      { start: 1, end: 4 },
      { start: 3, end: 6 },
      { start: 7, end: 99 },
    ]);
    expect(segments.map(segment => segment.text).join('')).toBe(text);
    expect(segments.map(({ marks }) => marks.length)).toEqual([0, 1, 2, 1, 0]);
  });
});

describe('placeInOriginal', () => {
  it('counts a line end of two characters as the one that a text field has', () => {
    const original = 'a\r\nb\nc';
    const field = original.replace(/\r\n/g, '\n');
    for (const letter of 'abc') {
      expect(placeInOriginal(original, field.indexOf(letter))).toBe(
        original.indexOf(letter),
      );
    }
  });
});
