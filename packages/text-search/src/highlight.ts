import { normalizeWithOffsets } from './normalizeText';
import { characterClasses, Run } from './terms';
import { Phrase, toPhrases } from './toQuery';

/** A piece of text, and whether it is what was searched for. */
export type Segment = {
  text: string;
  hit: boolean;
};

type Range = { start: number; end: number };

const { unspaced, term } = characterClasses;
const wordBefore = `(?<!(?![${unspaced}])[${term}])`;
const wordAfter = `(?!(?![${unspaced}])[${term}])`;

/**
 * Marks in the original text what a query finds by {@link toQuery}. The segments joined are the
 * text; whoever draws them escapes nothing by hand.
 */
export function highlight(text: string, query: string): Segment[] {
  return toSegments(
    text,
    { start: 0, end: text.length },
    findHits(text, query),
  );
}

/**
 * The part of a text around the first hit, or its beginning when there is none.
 *
 * @param length - of the part, in UTF-16 units; an ellipsis where text was left out comes on top.
 */
export function snippet(
  text: string,
  query: string,
  length: number,
): Segment[] {
  if (text.length <= length) {
    return highlight(text, query);
  }
  const hits = findHits(text, query);
  const lead = Math.floor(length / 4);
  const first = Math.min(
    Math.max((hits[0]?.start ?? 0) - lead, 0),
    text.length - length,
  );
  const window = {
    start: betweenCharacters(text, first),
    end: betweenCharacters(text, first + length),
  };
  return [
    ...(window.start > 0 ? [{ text: '…', hit: false }] : []),
    ...toSegments(text, window, hits),
    ...(window.end < text.length ? [{ text: '…', hit: false }] : []),
  ];
}

/** Segments as one string with a tag before and after each hit, as Backstage's search results carry them. */
export function markHits(
  segments: Segment[],
  tags: { pre: string; post: string },
): string {
  return segments
    .map(({ text, hit }) => (hit ? `${tags.pre}${text}${tags.post}` : text))
    .join('');
}

function findHits(text: string, query: string): Range[] {
  const phrases = toPhrases(query);
  if (phrases.length === 0) {
    return [];
  }
  const normalized = normalizeWithOffsets(text);
  const ranges = phrases.flatMap(phrase =>
    Array.from(normalized.text.matchAll(toPattern(phrase)), match => ({
      start: normalized.starts[match.index],
      end: normalized.ends[match.index + match[0].length - 1],
    })),
  );
  return mergeRanges(ranges);
}

/** Runs hold letters and digits only, so that nothing in them needs escaping. */
function toPattern({ runs, open }: Phrase): RegExp {
  const source = runs
    .map((run, index) => {
      const begin = run.unspaced ? '' : wordBefore;
      const ends = index < runs.length - 1 || !open;
      const end = !run.unspaced && ends ? wordAfter : '';
      return `${separator(runs[index - 1], run)}${begin}${run.characters.join(
        '',
      )}${end}`;
    })
    .join('');
  return new RegExp(source, 'gu');
}

function separator(before: Run | undefined, run: Run): string {
  if (!before) {
    return '';
  }
  return `[^${term}]${before.unspaced === run.unspaced ? '+' : '*'}`;
}

function mergeRanges(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges.sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last && range.start <= last.end) {
      last.end = Math.max(last.end, range.end);
    } else {
      merged.push({ ...range });
    }
  }
  return merged;
}

function toSegments(text: string, window: Range, hits: Range[]): Segment[] {
  const segments: Segment[] = [];
  let position = window.start;
  const take = (end: number, hit: boolean) => {
    if (end > position) {
      segments.push({ text: text.slice(position, end), hit });
      position = end;
    }
  };
  for (const hit of hits) {
    take(Math.min(hit.start, window.end), false);
    take(Math.min(hit.end, window.end), true);
  }
  take(window.end, false);
  return segments;
}

/** The nearest index at or before this one that does not cut a surrogate pair in two. */
function betweenCharacters(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return index > 0 && unit >= 0xdc00 && unit <= 0xdfff ? index - 1 : index;
}
