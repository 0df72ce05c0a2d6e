import { fence, firstKey } from './guideFile';

/** Where a text stands among the lines of a file. */
export interface Piece {
  /** The index of the line with the first fence. */
  start: number;
  /** The index of the line with the second fence; undefined when there is none. */
  close?: number;
  /** The index behind its last line. */
  end: number;
}

/** The texts of a file. Looks at each line a few times at most, however many texts there are. */
export function findPieces(lines: readonly string[]): Piece[] {
  const starts = lines.flatMap((line, index) =>
    isFence(line) && lines[index + 1]?.startsWith(firstKey) ? [index] : [],
  );
  return starts.map((start, position) => {
    const end = starts[position + 1] ?? lines.length;
    return { start, close: findFence(lines, start + 1, end), end };
  });
}

function findFence(
  lines: readonly string[],
  from: number,
  end: number,
): number | undefined {
  for (let index = from; index < end; index += 1) {
    if (isFence(lines[index])) return index;
  }
  return undefined;
}

function isFence(line: string): boolean {
  return line.trimEnd() === fence;
}
