import {
  FieldReportState,
  fieldReportStates,
} from '@trust-portal/plugin-culture-guides-common';
import { assertReportCanBecome, isClosed, mayBring } from './reportStates';

const possible: Array<[FieldReportState, FieldReportState]> = [
  ['open', 'accepted'],
  ['open', 'fixed'],
  ['open', 'declined'],
  ['accepted', 'fixed'],
  ['accepted', 'declined'],
  ['fixed', 'open'],
  ['declined', 'open'],
];
const all = fieldReportStates.flatMap(from =>
  fieldReportStates.map(to => [from, to] as const),
);
const isPossible = (from: FieldReportState, to: FieldReportState) =>
  possible.some(([start, end]) => start === from && end === to);

describe('the states of a field report', () => {
  it.each(possible)('lead from %s to %s', (from, to) => {
    expect(() => assertReportCanBecome(from, to)).not.toThrow();
  });

  it.each(all.filter(([from, to]) => !isPossible(from, to)))(
    'do not lead from %s to %s',
    (from, to) => {
      expect(() => assertReportCanBecome(from, to)).toThrow(
        expect.objectContaining({ code: 'transition-not-possible', from, to }),
      );
    },
  );

  it('let the reporter take back and open again, and nothing else', () => {
    const reporter = { isReporter: true, answers: false };
    const steps = possible.filter(([from, to]) => mayBring(reporter, from, to));
    expect(steps).toEqual([
      ['open', 'declined'],
      ['accepted', 'declined'],
      ['fixed', 'open'],
      ['declined', 'open'],
    ]);
    const nobody = { isReporter: false, answers: false };
    expect(all.some(([from, to]) => mayBring(nobody, from, to))).toBe(false);
  });

  it('are closed when nothing waits for the team', () => {
    expect(fieldReportStates.filter(isClosed)).toEqual(['fixed', 'declined']);
  });
});
