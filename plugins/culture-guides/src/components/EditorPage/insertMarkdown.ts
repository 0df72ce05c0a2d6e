/** A text in a field, with what is marked in it. */
export interface MarkedText {
  value: string;
  start: number;
  end: number;
}

function wrap(text: MarkedText, before: string, after: string): MarkedText {
  const { value, start, end } = text;
  return {
    value:
      value.slice(0, start) +
      before +
      value.slice(start, end) +
      after +
      value.slice(end),
    start: start + before.length,
    end: end + before.length,
  };
}

/** Puts a mark before each line that the selection touches. */
function prefixLines(text: MarkedText, prefix: string): MarkedText {
  const { value, start, end } = text;
  const lineStart = value.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = value.indexOf('\n', end);
  const stop = lineEnd < 0 ? value.length : lineEnd;
  const lines = value
    .slice(lineStart, stop)
    .split('\n')
    .map(line => prefix + line);
  const replaced = lines.join('\n');
  return {
    value: value.slice(0, lineStart) + replaced + value.slice(stop),
    start: start + prefix.length,
    end: end + prefix.length * lines.length,
  };
}

/** Puts a text behind the selection, and the cursor behind it. */
function append(text: MarkedText, added: string): MarkedText {
  const { value, end } = text;
  const place = end + added.length;
  return {
    value: value.slice(0, end) + added + value.slice(end),
    start: place,
    end: place,
  };
}

/** What the buttons above the text do. */
export const markdownCommands = {
  heading: (text: MarkedText) => prefixLines(text, '## '),
  bold: (text: MarkedText) => wrap(text, '**', '**'),
  list: (text: MarkedText) => prefixLines(text, '- '),
  /** The cursor comes to stand in the address, which is still to be typed. */
  link: (text: MarkedText): MarkedText => {
    const { value, start, end } = text;
    const before = `[${value.slice(start, end)}](`;
    const place = start + before.length;
    return {
      value: `${value.slice(0, start)}${before}https://)${value.slice(end)}`,
      start: place,
      end: place + 'https://'.length,
    };
  },
  claim: (text: MarkedText, id: string) => append(text, `[^${id}]`),
  promise: (text: MarkedText, id: string) =>
    append(text, `[](transparency/promise/${id})`),
} as const;

/** The next free name of a claim: c1, c2, … */
export function nextClaimId(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`c${number}`)) number += 1;
  return `c${number}`;
}
