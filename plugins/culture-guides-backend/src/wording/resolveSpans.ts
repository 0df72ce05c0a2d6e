/** A piece of a text, in UTF-16 offsets; the end is not included. */
export interface Span {
  from: number;
  to: number;
}

/** In the order of the text; of two that begin together the longer first. */
export function compareSpans(a: Span, b: Span): number {
  return a.from - b.from || b.to - a.to;
}

/**
 * Leaves out what lies within a longer piece of right wording: where `Premium Card` is a name that is kept, a forbidden
 * `premium` is no mistake inside it. Equal pieces stay: what one market forbids is not made right by another rule.
 */
export function outsideOf<TSpan extends Span>(
  spans: readonly TSpan[],
  right: readonly Span[],
): TSpan[] {
  const widest = widestOnly(right);
  return spans.filter(span => {
    const around = lastBeginningUpTo(widest, span.from);
    return (
      around === undefined ||
      around.to < span.to ||
      around.to - around.from <= span.to - span.from
    );
  });
}

/** Leaves out what lies within another piece, so that beginnings and ends both go upwards. */
export function widestOnly<TSpan extends Span>(
  spans: readonly TSpan[],
): TSpan[] {
  let reached = -1;
  return [...spans].sort(compareSpans).filter(({ to }) => {
    if (to <= reached) return false;
    reached = to;
    return true;
  });
}

function lastBeginningUpTo(
  spans: readonly Span[],
  offset: number,
): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (spans[middle].from <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}
