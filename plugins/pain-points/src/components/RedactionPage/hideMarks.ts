import type { RedactionMark } from '@trust-portal/plugin-pain-points-common';

/** The text with each mark replaced by what it was, as readers get it. Marks that overlap hide all that they cover. */
export function hideMarks(
  text: string,
  marks: readonly RedactionMark[],
): string {
  const ordered = [...marks].sort((one, other) => one.start - other.start);
  let shown = '';
  let place = 0;
  for (const mark of ordered) {
    if (mark.start >= place) {
      shown += `${text.slice(place, mark.start)}\u2587[${mark.kind}]`;
    }
    place = Math.max(place, mark.end);
  }
  return shown + text.slice(place);
}
