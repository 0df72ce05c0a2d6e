import {
  severities,
  type Severity,
} from '@trust-portal/plugin-culture-guides-common';

/** A part of a text, in UTF-16 code units; `to` is behind the last one. */
export interface TextSpan {
  from: number;
  to: number;
}

/** What changed between two states of a text: one part was replaced by another. */
export interface TextChange {
  from: number;
  /** The end of the part that went, in the earlier text. */
  to: number;
  /** How many code units came in its place. */
  length: number;
}

/** The smallest single replacement that makes one text of another. */
export function findChange(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let end = 0;
  while (
    end < shorter - from &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1;
  }
  return { from, to: before.length - end, length: after.length - end - from };
}

/**
 * Spans of an earlier text where they stand in a later one. What was changed
 * itself is gone: nobody knows whether it still says the same.
 */
export function carrySpans<Span extends TextSpan>(
  spans: readonly Span[],
  before: string,
  after: string,
): Span[] {
  if (before === after) return [...spans];
  const { from, to, length } = findChange(before, after);
  const shift = length - (to - from);
  return spans.flatMap(span => {
    if (span.to <= from) return [span];
    if (span.from >= to) {
      return [{ ...span, from: span.from + shift, to: span.to + shift }];
    }
    return [];
  });
}

/** Puts other words in the place of a span. */
export function replaceSpan(
  text: string,
  { from, to }: TextSpan,
  words: string,
): string {
  return text.slice(0, from) + words + text.slice(to);
}

/** A run of text with the gravest of what lies over it. */
export interface MarkedRun extends TextSpan {
  severity?: Severity;
}

/**
 * Cuts a text at the ends of its marks, which may lie over each other; runs
 * without a mark that follow each other are one. In n log n of the marks.
 */
export function toRuns(
  length: number,
  marks: ReadonlyArray<TextSpan & { severity: Severity }>,
): MarkedRun[] {
  const edges = marks
    .filter(({ from, to }) => from >= 0 && from < to && to <= length)
    .flatMap(({ from, to, severity }) => [
      { at: from, severity, step: 1 },
      { at: to, severity, step: -1 },
    ])
    .sort((one, other) => one.at - other.at);
  const open = { note: 0, warning: 0, blocker: 0 };
  const gravest = () =>
    [...severities].reverse().find(severity => open[severity] > 0);
  const runs: MarkedRun[] = [];
  let at = 0;
  for (const edge of [...edges, { at: length, severity: undefined, step: 0 }]) {
    if (edge.at > at) {
      runs.push({ from: at, to: edge.at, severity: gravest() });
      at = edge.at;
    }
    if (edge.severity) open[edge.severity] += edge.step;
  }
  return runs;
}
