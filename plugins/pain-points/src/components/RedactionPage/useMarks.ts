import { useCallback, useMemo, useState } from 'react';
import type { RedactionMark } from '@trust-portal/plugin-pain-points-common';
import { findWords, type TextRange } from '../Voice/textSegments';

/** A mark, and whether it hides anything. */
export interface ChosenMark extends RedactionMark {
  /** Names the mark while the page is open. */
  id: string;
  hidden: boolean;
}

function toChosen(mark: RedactionMark): ChosenMark {
  return { ...mark, id: `${mark.start}-${mark.end}`, hidden: true };
}

/** The marks of one text: what was proposed, and what a person adds or takes away. */
export function useMarks(text: string, proposed: readonly RedactionMark[]) {
  const [marks, setMarks] = useState(() => proposed.map(toChosen));
  const change = useCallback(
    (id: string, part: Partial<Pick<ChosenMark, 'hidden' | 'kind'>>) =>
      setMarks(before =>
        before.map(mark => (mark.id === id ? { ...mark, ...part } : mark)),
      ),
    [],
  );
  const add = useCallback(
    (ranges: readonly TextRange[], kind: RedactionMark['kind']) =>
      setMarks(before => {
        const added = ranges.map(range => toChosen({ ...range, kind }));
        const ids = new Set(added.map(mark => mark.id));
        return [...before.filter(mark => !ids.has(mark.id)), ...added].sort(
          (one, other) => one.start - other.start || one.end - other.end,
        );
      }),
    [],
  );
  /** Answers whether the words stand in the text. */
  const addWords = useCallback(
    (words: string, kind: RedactionMark['kind']) => {
      const ranges = findWords(text, [words.trim()]);
      add(ranges, kind);
      return ranges.length > 0;
    },
    [text, add],
  );
  const hidden = useMemo<RedactionMark[]>(
    () =>
      marks
        .filter(mark => mark.hidden)
        .map(({ start, end, kind }) => ({ start, end, kind })),
    [marks],
  );
  return { marks, hidden, change, add, addWords };
}
