import fc from 'fast-check';
import {
  mergeMarks,
  redactText,
  spanInRedactedText,
  spanProblem,
} from './redaction';

const marks = [
  { start: 2, end: 5, kind: 'name' as const },
  { start: 8, end: 19, kind: 'phone' as const },
];
//            0123456789
const text = '我叫王小明电话是13812345678请回电';

describe('a redacted copy', () => {
  it('says what was hidden and nothing of it', () => {
    expect(redactText(text, marks)).toBe('我叫▇[name]电话是▇[phone]请回电');
  });

  it('is the text itself when nothing is marked', () => {
    expect(redactText(text, [])).toBe(text);
  });

  it('makes one mark of those that overlap, with the kind of the longest', () => {
    expect(
      mergeMarks([
        { start: 8, end: 12, kind: 'other' },
        { start: 3, end: 9, kind: 'name' },
        { start: 20, end: 21, kind: 'email' },
      ]),
    ).toEqual([
      { start: 3, end: 12, kind: 'name' },
      { start: 20, end: 21, kind: 'email' },
    ]);
  });

  it.each([
    ['before all marks', { start: 0, end: 2 }, '我叫'],
    ['between marks', { start: 5, end: 8 }, '电话是'],
    ['behind all marks', { start: 19, end: 22 }, '请回电'],
    ['around a mark', { start: 0, end: 7 }, '我叫▇[name]电话'],
    ['inside a mark', { start: 10, end: 12 }, '▇[phone]'],
    ['beginning inside a mark', { start: 3, end: 6 }, '▇[name]电'],
    ['ending inside a mark', { start: 6, end: 9 }, '话是▇[phone]'],
    ['over two marks', { start: 4, end: 12 }, '▇[name]电话是▇[phone]'],
  ])('keeps a span %s right', (_name, span, expected) => {
    const mapped = spanInRedactedText(span, marks);
    expect(redactText(text, marks).slice(mapped.start, mapped.end)).toBe(
      expected,
    );
  });

  it('shows of a span what hiding within the span alone would show', () => {
    const length = 60;
    const border = fc.nat(length);
    const range = fc
      .tuple(border, border)
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const original = Array.from({ length }, (_unit, at) =>
      String.fromCharCode(0x4e00 + at),
    ).join('');
    fc.assert(
      fc.property(fc.array(range, { maxLength: 6 }), range, (ranges, span) => {
        const merged = mergeMarks(
          ranges.map(part => ({ ...part, kind: 'name' as const })),
        );
        const { start, end } = spanInRedactedText(span, merged);
        const within = merged
          .filter(mark => mark.start < span.end && mark.end > span.start)
          .map(mark => ({
            ...mark,
            start: Math.max(mark.start, span.start) - span.start,
            end: Math.min(mark.end, span.end) - span.start,
          }));
        expect(redactText(original, merged).slice(start, end)).toBe(
          redactText(original.slice(span.start, span.end), within),
        );
      }),
    );
  });
});

describe('a span', () => {
  it.each([
    ['behind the end', { start: 0, end: 4 }, 'outside-text'],
    ['empty', { start: 1, end: 1 }, 'outside-text'],
    ['through a character', { start: 0, end: 2 }, 'splits-character'],
    ['whole', { start: 0, end: 3 }, undefined],
  ])('%s', (_name, span, problem) => {
    expect(spanProblem(span, 'a😀')).toBe(problem);
  });
});
