import type {
  DraftContent,
  Submission,
} from '@trust-portal/plugin-culture-guides-common';

/** What a text lacks before it can be handed in. */
export type MissingPart =
  | 'title'
  | 'body'
  | 'claims'
  | 'note'
  | 'significance'
  | 'basedOn';

/** The parts that are still to be written, in the order of the page. */
export function missingParts(
  content: DraftContent,
  options: { isTranslation: boolean },
): MissingPart[] {
  const missing: Record<MissingPart, boolean> = {
    title: content.title.trim() === '',
    body: content.body.trim() === '',
    claims: content.claims.some(
      ({ id, statement, source }) =>
        id.trim() === '' ||
        statement.trim() === '' ||
        Boolean(source?.url && !source.title.trim()),
    ),
    note: !content.note?.trim(),
    significance: !content.significance,
    basedOn: options.isTranslation && content.basedOn === undefined,
  };
  return (Object.keys(missing) as MissingPart[]).filter(part => missing[part]);
}

/** A draft as it is handed in; undefined while it is unfinished. */
export function submissionOf(content: DraftContent): Submission | undefined {
  const { significance, note } = content;
  if (!significance || !note) return undefined;
  return {
    content: {
      title: content.title,
      body: content.body,
      claims: content.claims.map(({ id, statement, source }) => ({
        id,
        statement,
        source: source?.title.trim()
          ? {
              title: source.title,
              url: source.url?.trim() || undefined,
              openedOn: source.openedOn || undefined,
            }
          : undefined,
      })),
    },
    significance,
    note,
    basedOn: content.basedOn,
    inForceFrom: content.inForceFrom || undefined,
    touchesLaw: content.touchesLaw ?? false,
    baseNumber: content.baseNumber,
  };
}
