import type { TextPiece } from './textDifference';

/** So many unchanged lines stay around a change, so that it can be understood. */
const context = 2;

/** One line of a difference. */
export type DifferenceLine = TextPiece[];

/** Lines that are shown, or unchanged ones that are folded away. */
export interface DifferencePart {
  folded: boolean;
  lines: DifferenceLine[];
}

function linesOf(pieces: readonly TextPiece[]): DifferenceLine[] {
  const lines: DifferenceLine[] = [[]];
  for (const { text, change } of pieces) {
    text.split('\n').forEach((part, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)!.push({ text: part, change });
    });
  }
  return lines;
}

function isUnchanged(line: DifferenceLine): boolean {
  return line.every(({ change, text }) => change === 'same' || text === '');
}

/** Splits a difference into what is to be read and the unchanged lines between. */
export function foldLines(pieces: readonly TextPiece[]): DifferencePart[] {
  const lines = linesOf(pieces);
  const shown = lines.map((_line, index) =>
    lines
      .slice(Math.max(0, index - context), index + context + 1)
      .some(line => !isUnchanged(line)),
  );
  const parts: DifferencePart[] = [];
  lines.forEach((line, index) => {
    const last = parts.at(-1);
    if (last && last.folded === !shown[index]) last.lines.push(line);
    else parts.push({ folded: !shown[index], lines: [line] });
  });
  return parts;
}
