/** A part of a text, in UTF-16 code units; `end` is behind the last one. */
export interface TextRange {
  start: number;
  end: number;
}

/** A run of text with everything that lies over it. */
export interface TextSegment<Mark> extends TextRange {
  text: string;
  marks: Mark[];
}

/** Every place where one of the words stands, letters compared without their case. */
export function findWords(text: string, words: readonly string[]): TextRange[] {
  const folded = text.toLowerCase();
  // Some letters change their length with their case; then nothing can be said about places.
  if (folded.length !== text.length) return [];
  const ranges: TextRange[] = [];
  for (const word of new Set(words.map(item => item.toLowerCase()))) {
    if (word === '') continue;
    let start = folded.indexOf(word);
    while (start >= 0) {
      ranges.push({ start, end: start + word.length });
      start = folded.indexOf(word, start + word.length);
    }
  }
  return ranges.sort((one, other) => one.start - other.start);
}

/** Cuts a text at the ends of its marks, so that marks may lie over each other. */
export function toSegments<Mark extends TextRange>(
  text: string,
  marks: readonly Mark[],
): TextSegment<Mark>[] {
  const valid = marks.filter(
    mark => mark.start >= 0 && mark.end <= text.length && mark.start < mark.end,
  );
  const cuts = new Set([0, text.length]);
  for (const mark of valid) {
    cuts.add(mark.start);
    cuts.add(mark.end);
  }
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1];
    return {
      start,
      end,
      text: text.slice(start, end),
      marks: valid.filter(mark => mark.start <= start && mark.end >= end),
    };
  });
}

/** What the reader has marked inside an element, counted from the element's first character. */
export function selectedRange(element: Element): TextRange | undefined {
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) {
    return undefined;
  }
  const range = selection.getRangeAt(0);
  if (
    !element.contains(range.startContainer) ||
    !element.contains(range.endContainer)
  ) {
    return undefined;
  }
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const end = start + range.toString().length;
  return start < end ? { start, end } : undefined;
}

/**
 * The place in the original of a place in a text field: fields write every line
 * break as one character, originals may have two.
 */
export function placeInOriginal(original: string, place: number): number {
  let inField = 0;
  let inOriginal = 0;
  while (inField < place && inOriginal < original.length) {
    inOriginal += original.startsWith('\r\n', inOriginal) ? 2 : 1;
    inField += 1;
  }
  return inOriginal;
}
