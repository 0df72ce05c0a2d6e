import { useCallback, useMemo, useState } from 'react';
import {
  carrySpans,
  replaceSpan,
  type TextSpan,
} from '../../wording/textMarks';

/** Words that were put into the text in the place of others. */
interface Replacement extends TextSpan {
  original: string;
}

/** A text whose suggestions can be taken back, also after more was written elsewhere in it. */
export interface SuggestedText {
  text: string;
  write: (text: string) => void;
  replace: (span: TextSpan, words: string) => void;
  /** What the next undo would bring back; undefined when there is nothing to undo. */
  undoable?: string;
  undo: () => void;
}

/** Keeps a text and the suggestions that were taken over in it. */
export function useSuggestions(): SuggestedText {
  const [state, setState] = useState<{
    text: string;
    replacements: Replacement[];
  }>({ text: '', replacements: [] });
  const write = useCallback(
    (text: string) =>
      setState(before => ({
        text,
        replacements: carrySpans(before.replacements, before.text, text),
      })),
    [],
  );
  const replace = useCallback(
    (span: TextSpan, words: string) =>
      setState(before => {
        const text = replaceSpan(before.text, span, words);
        const shift = words.length - (span.to - span.from);
        return {
          text,
          replacements: [
            // The place is known here; comparing the texts would only guess it.
            ...before.replacements.flatMap(entry => {
              if (entry.to <= span.from) return [entry];
              return entry.from >= span.to
                ? [
                    {
                      ...entry,
                      from: entry.from + shift,
                      to: entry.to + shift,
                    },
                  ]
                : [];
            }),
            {
              from: span.from,
              to: span.from + words.length,
              original: before.text.slice(span.from, span.to),
            },
          ],
        };
      }),
    [],
  );
  const undo = useCallback(
    () =>
      setState(before => {
        const last = before.replacements.at(-1);
        if (!last) return before;
        const text = replaceSpan(before.text, last, last.original);
        return {
          text,
          replacements: carrySpans(
            before.replacements.slice(0, -1),
            before.text,
            text,
          ),
        };
      }),
    [],
  );
  const undoable = state.replacements.at(-1)?.original;
  return useMemo(
    () => ({ text: state.text, write, replace, undoable, undo }),
    [state.text, write, replace, undoable, undo],
  );
}
