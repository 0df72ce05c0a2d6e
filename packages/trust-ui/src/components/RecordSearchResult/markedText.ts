import { searchTitleSeparator } from '@trust-portal/record-contracts';

/** What Backstage's search hands on beside a document: its fields with tags around each hit. */
export interface Highlight {
  preTag: string;
  postTag: string;
  fields: Record<string, string | undefined>;
}

/** A part of a text that was found, or one between hits. */
export interface MarkedPart {
  text: string;
  hit: boolean;
}

/** Takes the tags out of a text and keeps what they stood around. */
export function readMarks(
  text: string,
  tags: { preTag: string; postTag: string },
): MarkedPart[] {
  return text
    .split(tags.preTag)
    .flatMap((piece, index): MarkedPart[] => {
      const [hit, ...after] =
        index === 0 ? ['', piece] : piece.split(tags.postTag);
      return [
        { text: hit, hit: true },
        { text: after.join(''), hit: false },
      ];
    })
    .filter(part => part.text !== '');
}

/** The parts between two places of the whole text, counted without tags. */
export function cutParts(
  parts: readonly MarkedPart[],
  from: number,
  to: number,
): MarkedPart[] {
  let before = 0;
  return parts
    .map(part => {
      const start = before;
      before += part.text.length;
      return {
        ...part,
        text: part.text.slice(
          Math.max(0, from - start),
          Math.max(0, to - start),
        ),
      };
    })
    .filter(part => part.text !== '');
}

/**
 * Where the title of one language begins in the title that is searched, which has those of all
 * languages; -1 when it is not among them.
 */
export function placeOfTitle(searched: string, title: string): number {
  const separator = searchTitleSeparator;
  // A title may stand within another one: only a whole one counts.
  return `${separator}${searched}${separator}`.indexOf(
    `${separator}${title}${separator}`,
  );
}
