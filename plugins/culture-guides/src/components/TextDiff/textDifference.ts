import { diffArrays } from 'diff';

/** A piece of two texts laid over each other. */
export interface TextPiece {
  text: string;
  change: 'same' | 'added' | 'removed';
}

/** So many words may differ before the two texts are shown as wholly different: the search for a finer answer is quadratic. */
const maximumDifferences = 4000;

/** Ends of sentences and lines. `Intl.Segmenter` is superlinear, so it gets one of these pieces at a time. */
const sentence = /[^\n。！？.!?]*(?:[。！？.!?]+|\n|$)/gu;

/** The words of a text in its language, with all that stands between them, in order. */
export function wordsOf(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return (text.match(sentence) ?? [])
    .filter(part => part !== '')
    .flatMap(part =>
      Array.from(segmenter.segment(part), ({ segment }) => segment),
    );
}

function join(pieces: readonly TextPiece[]): TextPiece[] {
  const joined: TextPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.text === '') continue;
    if (last?.change === piece.change) last.text += piece.text;
    else joined.push({ ...piece });
  }
  return joined;
}

function changeOf(part: { added: boolean; removed: boolean }) {
  if (part.added) return 'added' as const;
  return part.removed ? ('removed' as const) : ('same' as const);
}

/** Words that a changed run of lines has lost and gained. */
function wordDifference(
  before: string,
  after: string,
  language: string,
): TextPiece[] {
  const parts = diffArrays(
    wordsOf(before, language),
    wordsOf(after, language),
    {
      maxEditLength: maximumDifferences,
    },
  );
  if (!parts) {
    return [
      { text: before, change: 'removed' },
      { text: after, change: 'added' },
    ];
  }
  const pieces: TextPiece[] = parts.map(part => ({
    text: part.value.join(''),
    change: changeOf(part),
  }));
  // A lone blank between two changed words says nothing by standing still: the words are read as one change.
  const calm = pieces.flatMap((piece, index): TextPiece[] => {
    const between =
      pieces[index - 1] && pieces[index + 1] && !/[^ \t]/.test(piece.text);
    return piece.change === 'same' && between
      ? [
          { text: piece.text, change: 'removed' },
          { text: piece.text, change: 'added' },
        ]
      : [piece];
  });
  // Within a run of changes what went comes before what came.
  const ordered: TextPiece[] = [];
  for (let index = 0; index < calm.length; ) {
    let end = index;
    while (end < calm.length && calm[end].change !== 'same') end += 1;
    const run = calm.slice(index, end);
    ordered.push(
      ...run.filter(({ change }) => change === 'removed'),
      ...run.filter(({ change }) => change === 'added'),
    );
    if (end < calm.length) ordered.push(calm[end]);
    index = end + 1;
  }
  return ordered;
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/**
 * What lies between two texts, by whole lines first and then by words of the
 * language, so that a changed Chinese word is one change and an unchanged
 * paragraph costs nothing.
 *
 * @returns pieces in order; without the added ones they are `before`, without
 *   the removed ones they are `after`
 */
export function textDifference(options: {
  before: string;
  after: string;
  language: string;
}): TextPiece[] {
  const { before, after, language } = options;
  const parts = diffArrays(linesOf(before), linesOf(after));
  const pieces: TextPiece[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    const next = parts[index + 1];
    const text = part.value.join('');
    if (part.removed && next?.added) {
      pieces.push(...wordDifference(text, next.value.join(''), language));
      index += 1;
    } else {
      pieces.push({ text, change: changeOf(part) });
    }
  }
  return join(pieces);
}
