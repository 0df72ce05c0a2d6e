import type { RedactionMark } from '@trust-portal/plugin-pain-points-common';

/** A part of a text, in UTF-16 code units; `end` is behind the last one. */
export interface Span {
  start: number;
  end: number;
}

/** What stands in place of something hidden: which kind it was, and nothing of what it was. */
export function placeholderOf(kind: RedactionMark['kind']): string {
  return `▇[${kind}]`;
}

/**
 * Marks in the order of the text, those that overlap made one. The kind of the
 * longest part wins.
 */
export function mergeMarks(marks: readonly RedactionMark[]): RedactionMark[] {
  const merged: Array<RedactionMark & { longest: number }> = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const length = mark.end - mark.start;
    const last = merged[merged.length - 1];
    if (last && mark.start < last.end) {
      last.end = Math.max(last.end, mark.end);
      if (length > last.longest) {
        last.kind = mark.kind;
        last.longest = length;
      }
    } else {
      merged.push({ ...mark, longest: length });
    }
  }
  return merged.map(({ start, end, kind }) => ({ start, end, kind }));
}

/** The text with each mark replaced. Marks are those that {@link mergeMarks} gave. */
export function redactText(
  text: string,
  marks: readonly RedactionMark[],
): string {
  let redacted = '';
  let position = 0;
  for (const { start, end, kind } of marks) {
    redacted += text.slice(position, start) + placeholderOf(kind);
    position = end;
  }
  return redacted + text.slice(position);
}

/**
 * Where a span of the original lies in the redacted copy. A border within
 * something hidden moves to the border of its placeholder, whose parts mean nothing.
 */
export function spanInRedactedText(
  span: Span,
  marks: readonly RedactionMark[],
): Span {
  return {
    start: offsetInRedactedText(span.start, marks, 'start'),
    end: offsetInRedactedText(span.end, marks, 'end'),
  };
}

function offsetInRedactedText(
  offset: number,
  marks: readonly RedactionMark[],
  border: 'start' | 'end',
): number {
  let shift = 0;
  for (const mark of marks) {
    if (mark.start >= offset) break;
    const placeholder = placeholderOf(mark.kind).length;
    if (offset < mark.end) {
      return mark.start + shift + (border === 'end' ? placeholder : 0);
    }
    shift += placeholder - (mark.end - mark.start);
  }
  return offset + shift;
}

/** What is wrong with a span of a text; undefined when nothing is. */
export function spanProblem(
  span: Span,
  text: string,
): 'outside-text' | 'splits-character' | undefined {
  if (span.start >= span.end || span.end > text.length) return 'outside-text';
  return splitsCharacter(text, span.start) || splitsCharacter(text, span.end)
    ? 'splits-character'
    : undefined;
}

/** Whether a character beyond the basic plane would be cut in two. */
function splitsCharacter(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  const before = text.charCodeAt(index - 1);
  return (
    unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff
  );
}
