import fc from 'fast-check';
import { carrySpans, findChange, replaceSpan, toRuns } from './textMarks';

const anyText = fc.string({
  unit: fc.constantFrom(...'ab 退货'),
  maxLength: 40,
});

describe('what changed in a text', () => {
  it('always makes the later text of the earlier one', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const { from, to, length } = findChange(before, after);
        expect(
          replaceSpan(before, { from, to }, after.slice(from, from + length)),
        ).toBe(after);
      }),
    );
  });
});

describe('marks of a text that is written on', () => {
  it('always stand on the same words as before, or are gone', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        fc.array(fc.tuple(fc.nat(40), fc.nat(40))),
        (before, after, pairs) => {
          const spans = pairs
            .map(([one, other]) => ({
              from: Math.min(one, other),
              to: Math.max(one, other),
            }))
            .filter(({ from, to }) => from < to && to <= before.length)
            .map(span => ({
              ...span,
              words: before.slice(span.from, span.to),
            }));
          for (const { from, to, words } of carrySpans(spans, before, after)) {
            expect(after.slice(from, to)).toBe(words);
          }
        },
      ),
    );
  });

  it('move with what is written before them and stay with what comes after', () => {
    const marks = [
      { from: 0, to: 2, name: 'first' },
      { from: 6, to: 8, name: 'last' },
    ];
    expect(carrySpans(marks, '退货 -- 退款', '退货 -很长- 退款')).toEqual([
      marks[0],
      { from: 8, to: 10, name: 'last' },
    ]);
  });

  it('go when they are written into', () => {
    expect(carrySpans([{ from: 0, to: 4 }], 'term', 'teerm')).toEqual([]);
  });
});

describe('the runs of a marked text', () => {
  it('cover the text once, each with the gravest mark over it', () => {
    expect(
      toRuns(10, [
        { from: 2, to: 8, severity: 'note' },
        { from: 4, to: 6, severity: 'blocker' },
        { from: 5, to: 9, severity: 'warning' },
      ]),
    ).toEqual([
      { from: 0, to: 2, severity: undefined },
      { from: 2, to: 4, severity: 'note' },
      { from: 4, to: 5, severity: 'blocker' },
      { from: 5, to: 6, severity: 'blocker' },
      { from: 6, to: 8, severity: 'warning' },
      { from: 8, to: 9, severity: 'warning' },
      { from: 9, to: 10, severity: undefined },
    ]);
  });

  it('leave out marks that do not lie in the text', () => {
    expect(toRuns(3, [{ from: 1, to: 9, severity: 'note' }])).toEqual([
      { from: 0, to: 3, severity: undefined },
    ]);
  });
});
