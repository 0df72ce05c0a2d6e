import { useCallback, useEffect, useRef, type RefObject } from 'react';

/** The contract allows quotes of this length. */
const longestQuote = 1000;

/**
 * Remembers the words that the reader marked inside of an element. A press on
 * a button may end the selection before the button hears of it.
 *
 * @returns a function that answers the marked words, empty when there are none
 */
export function useSelectedWords(
  element: RefObject<HTMLElement>,
): () => string {
  const words = useRef('');
  useEffect(() => {
    function remember() {
      const selection = document.getSelection();
      const article = element.current;
      if (!selection || !article || selection.rangeCount === 0) return;
      if (!article.contains(selection.anchorNode)) return;
      words.current = selection.toString().trim().slice(0, longestQuote);
    }
    document.addEventListener('selectionchange', remember);
    return () => document.removeEventListener('selectionchange', remember);
  }, [element]);
  return useCallback(() => words.current, []);
}
